// Countries by the names that people write, in the languages that most address books are kept in.

/** The two letters of a country given by them, by three letters in use, or by its name; `undefined` where none is meant. */
export function findCountry(written: string): string | undefined {
  const name = folded(written)
  if (name === '') return undefined
  return otherNames[name] ?? (byName ??= namedCountries()).get(name)
}

let byName: Map<string, string> | undefined

function namedCountries(): Map<string, string> {
  const named = new Map<string, string>()
  const tables = languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  )
  for (const code of listCodes()) {
    named.set(code.toLowerCase(), code)
    for (const table of tables) {
      const name = table.of(code)
      if (name !== undefined && !named.has(folded(name))) named.set(folded(name), code)
    }
  }
  return named
}

function listCodes(): readonly string[] {
  const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ')
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && known.of(code) !== undefined)
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
}

/** Unions, outlying seas and codes for tests, which the tables name too. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const languages =
  'en de fr es it nl pt pl sv da nb fi cs sk hu ro hr sl tr el ru uk vi id ja zh ko'.split(' ')

const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'republic of ireland': 'IE',
  eire: 'IE',
  'hong kong': 'HK',
  macedonia: 'MK',
  'viet nam': 'VN',
  brasil: 'BR',
  can: 'CA',
  deu: 'DE',
  ger: 'DE',
  fra: 'FR',
  esp: 'ES',
  mex: 'MX',
  gbr: 'GB',
  aus: 'AU',
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
