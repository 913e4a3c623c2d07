// In which languages a name is read once more: those of the country that the numbers, the site and the lines
// of the card point to, and the three that most names with accents come from elsewhere.
import type { Language } from './recognise.ts'

export function languagesFor(
  text: string,
  phones: readonly string[],
  domains: readonly string[],
): readonly Language[] {
  const found = hints.filter(
    ({ code, ending, words }) =>
      phones.some((phone) => code.test(phone.replace(/[^\d+]/g, '').replace(/^00/, '+'))) ||
      domains.some((domain) => ending.test(domain)) ||
      words.test(text),
  )
  return [...new Set(found.flatMap(({ languages }) => languages))]
}

export const elsewhere: readonly Language[] = ['spa', 'fra', 'deu']

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
      /\b(?:calle|avda|avenida|plaza|paseo|jefe|jefa|gerente|directora?|ingenier[oa]|Madrid|Barcelona|Espa[ñn]a|Spain|M[ée]xico)\b/i,
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
    words: /\b(?:TP\.|h[ồo] ch[íi]|h[àa] n[ộo]i|qu[ậa]n|gi[áa]m đ|k[ỹy] s|vi[ệe]t ?nam)/i,
  },
]
