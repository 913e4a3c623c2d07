// A postal address in the form of its country. Lines stand as they were typed; the country is named in capitals,
// and only where the post crosses a border, in a language that the post office it leaves from can read.
import type { PostalAddress } from '../case/case.ts'

type About = {
  readonly country: string | undefined
  readonly from: string | undefined
  readonly named?: string | undefined
}

/**
 * `country` is where it lies, `from` where the post sets out, `named` whose language names the country.
 * Where one of the first two is not known, no country is added.
 */
export function addressLines(
  { lines, parts }: PostalAddress,
  { country, from, named = from }: About,
): readonly string[] {
  const typed = lines.map((line) => line.trim()).filter((line) => line !== '')
  const own = parts && country ? formed(parts, country.toUpperCase(), typed) : typed
  if (country === undefined) return own
  const names = namesOf(country)
  const last = own.at(-1)
  const bare = last !== undefined && names.has(last.toLowerCase()) ? own.slice(0, -1) : own
  if (from === undefined) return own
  return sameCountry(country, from)
    ? bare
    : [...bare, nameFor(country, named ?? from).toUpperCase()]
}

type Parts = NonNullable<PostalAddress['parts']>

/** Only when the lines say no more than the parts do, so that nothing is lost. */
function formed(parts: Parts, country: string, typed: readonly string[]): readonly string[] {
  const { street, city } = parts
  if (!street || !city) return typed
  const known = wordsOf([street, city, parts.region ?? '', parts.postalCode ?? ''].join(' '))
  const more = new Set([...known, ...[...namesOf(country)].flatMap((name) => [...wordsOf(name)])])
  if ([...wordsOf(typed.join(' '))].some((word) => !more.has(word))) return typed
  const streets = street.split('\n').map((line) => line.trim())
  return [...streets.filter((line) => line !== ''), ...townLines(parts, city, country)]
}

function townLines(parts: Parts, city: string, country: string): readonly string[] {
  const { region = '', postalCode = '' } = parts
  if (comma.has(country))
    return [joined([joined([city, region], ', '), postalCode], country === 'CA' ? '  ' : ' ')]
  if (country === 'AU') return [joined([city, region, postalCode], ' ')]
  if (country === 'GB' || country === 'IE')
    return [city, region === city ? '' : region, postalCode].filter((line) => line !== '')
  if (codeFirst.test(country)) return [joined([postalCode, city], ' ')]
  if (country === 'IT' || country === 'ES')
    return [joined([joined([postalCode, city], ' '), region && `(${region})`], ' ')]
  return [joined([joined([city, region], ', '), postalCode], ' ')]
}

const comma = new Set(['US', 'CA', 'PR'])
const codeFirst =
  /^(?:DE|AT|CH|LI|FR|BE|NL|LU|DK|NO|SE|FI|IS|PL|CZ|SK|SI|HR|RS|BA|EE|LT|GR|PT|RO|BG|TR|MX|IL)$/

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
}

function sameCountry(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}

const germanSpeaking = new Set(['DE', 'AT', 'CH', 'LI'])

function nameFor(country: string, from: string): string {
  return nameIn(germanSpeaking.has(from.toUpperCase()) ? 'de' : 'en', country)
}

/** How a country may have been typed as the last line, in lower case. */
function namesOf(country: string): ReadonlySet<string> {
  const names = ['en', 'de'].map((language) => nameIn(language, country))
  const short = shorts.get(country.toUpperCase()) ?? []
  return new Set([...names, ...short].map((name) => name.toLowerCase()))
}

const shorts = new Map([
  ['US', ['USA', 'U.S.A.', 'United States of America']],
  ['GB', ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland']],
])

function nameIn(language: string, country: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country.toUpperCase()) ?? country
}
