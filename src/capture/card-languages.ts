// In which languages a name is read once more: those of the country that the numbers, the site and the lines
// of the card point to, else those that most names with accents come from, and what its own ending says.
import type { Language } from './recognise.ts'

type Asked = { readonly language: Language; readonly isPointedTo: boolean }

export function languagesFor(
  name: string,
  text: string,
  phones: readonly string[],
  domains: readonly string[],
): readonly Asked[] {
  const found = hints.filter(
    ({ code, ending, words }) =>
      phones.some((phone) => code.test(phone.replace(/[^\d+]/g, '').replace(/^00/, '+'))) ||
      domains.some((domain) => ending.test(domain)) ||
      words.test(text),
  )
  const pointedTo = found.flatMap(({ languages }) => languages)
  const likely = endings.filter(({ name: like }) => like.test(name)).map(({ language }) => language)
  const all = [...pointedTo, ...likely, ...(pointedTo.length === 0 ? elsewhere : [])]
  return [...new Set(all)].map((language) => ({
    language,
    isPointedTo: pointedTo.includes(language),
  }))
}

const elsewhere: readonly Language[] = ['spa', 'fra', 'deu', 'ita']

/** How many names of a language end, or begin. */
const endings: readonly { readonly language: Language; readonly name: RegExp }[] = [
  { language: 'pol', name: /\p{L}{2}(?:[sc]k[ia]|dzki|wicz|czyk|czak)$/iu },
  { language: 'ces', name: /\p{L}{2}(?:ov[aá]|sk[yý])$/iu },
  { language: 'dan', name: /\p{L}{2}(?:sen|g[aå]+rd)$/iu },
  { language: 'swe', name: /\p{L}{2}(?:sson|str[oö]m|[qk]vist)$/iu },
  { language: 'por', name: /\p{L}{2}[aã]es$/iu },
  { language: 'tur', name: /\p{L}{2}(?:o[gğ]lu|t[uü]rk)$/iu },
  { language: 'vie', name: /^(?:nguy.n|tr.n|ph.m|ho.ng|hu.nh|b.i) \p{L}/iu },
]

const hints: readonly {
  readonly languages: readonly Language[]
  readonly code: RegExp
  readonly ending: RegExp
  readonly words: RegExp
}[] = [
  {
    languages: ['deu'],
    code: /^\+4[139]/,
    ending: /\.(?:de|at|ch)$/,
    words:
      /stra(?:ß|B|ss)e|platz|allee\b|\bGmbH\b|\bAG\b|leiter|führer|M[üu]nchen|Köln|Berlin|Hamburg|Wien|Zürich|Germany|Deutschland|Austria|Österreich/i,
  },
  {
    languages: ['fra'],
    code: /^\+(?:33|32|41|352)/,
    ending: /\.(?:fr|be|ch|lu|quebec)$/,
    words:
      /\b(?:rue|avenue de|boulevard|cedex|directrice|directeur|responsable|chef de|Paris|Lyon|Marseille|Montr[ée]al|Qu[ée]bec|France|Belgique)\b/i,
  },
  {
    languages: ['spa'],
    code: /^\+(?:34|353|5[1-8]|59)/,
    ending: /\.(?:es|mx|ar|cl|co|pe)$/,
    words:
      /\b(?:calle|avda|avenida|plaza|paseo|jefe|jefa|gerente|directora|ingenier[oa]|Madrid|Barcelona|Espa[ñn]a|Spain|M[ée]xico)\b/i,
  },
  {
    languages: ['ita'],
    code: /^\+39/,
    ending: /\.(?:it|sm)$/,
    words:
      /\b(?:via|viale|corso|piazza|milano|roma|torino|napoli|direttore|responsabile|italia|italy)\b|\bS\.?p\.?A\b|\bS\.?r\.?l\b/i,
  },
  {
    languages: ['fra', 'deu'],
    code: /^\+31/,
    ending: /\.nl$/,
    words:
      /\p{L}(?:straat|gracht|plein|laan|leider)\b|\b(?:amsterdam|utrecht|den haag|nederland|netherlands|verkoop\p{L}*)\b/iu,
  },
  {
    languages: ['por'],
    code: /^\+(?:351|55)/,
    ending: /\.(?:pt|br)$/,
    words:
      /\b(?:rua|avenida|av\. p|lisboa|porto|s[ãa]o paulo|rio de|gerente|diretora?|portugal|brasil)\b/i,
  },
  {
    languages: ['pol'],
    code: /^\+48/,
    ending: /\.pl$/,
    words:
      /\bul\.|\b(?:kierownik|dyrektor|specjalista|warszawa|krak[óo]w|wroc|gda|pozna|poland|polska)/i,
  },
  {
    languages: ['ces'],
    code: /^\+42[01]/,
    ending: /\.(?:cz|sk)$/,
    words: /\b(?:praha|brno|ostrava|vedouc|obchodn|[řr]editel|n[áa]m\.|bratislava|s\.r\.o)/i,
  },
  {
    languages: ['dan'],
    code: /^\+4[57]/,
    ending: /\.(?:dk|no)$/,
    words:
      /\b(?:[kK].benhavn|aarhus|oslo|bergen|projektleder|prosjektleder|salgschef|daglig leder|\p{L}+gade|storgata|\p{L}+veien?|danmark|norge|norway|denmark)\b/iu,
  },
  {
    languages: ['swe'],
    code: /^\+(?:46|358)/,
    ending: /\.(?:se|fi)$/,
    words:
      /\b(?:stockholm|g[öo]teborg|malm[öo]|projektledare|\p{L}+gatan|\p{L}+v[äa]gen|sverige|sweden|\p{L}+chef)\b/iu,
  },
  {
    languages: ['hun'],
    code: /^\+36/,
    ending: /\.hu$/,
    words: /\b(?:budapest|utca|igazgat|m[ée]rn[öo]k|[üu]gyvezet|hungary|magyar)/i,
  },
  {
    languages: ['tur'],
    code: /^\+90/,
    ending: /\.tr$/,
    words:
      /\b(?:[iİ]stanbul|ankara|[iİ]zmir|cad\.|sok\.|mah\.|m[üu]d[üu]r|uzman|t[üu]rkiye|turkey)/i,
  },
  {
    languages: ['vie'],
    code: /^\+84/,
    ending: /\.vn$/,
    words: /\b(?:TP\.|h[ồo] ch[íi]|h[àa] n[ộo]i|qu[ậa]n\b|gi[áa]m đ|k[ỹy] s|vi[ệe]t ?nam)/i,
  },
]
