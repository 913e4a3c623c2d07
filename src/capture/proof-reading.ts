// Spelling and grammar of English: what two dictionaries know neither is misspelled, and of what Harper finds
// only what is wrong counts, not what is a matter of style.
import { readFile } from 'node:fs/promises'
import { Dialect, LocalLinter, type Lint } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import nspell from 'nspell'
import type { Finding } from '#core/checks/check.ts'
import { editDistance } from '#core/checks/edit-distance.ts'
import { fold } from '#core/words/fold.ts'
import { isMatterOfStyle } from './proof-style.ts'
import { isSlip } from './slip-of-key.ts'

export type ToProofRead = {
  readonly text: string
  readonly english: 'en-US' | 'en-GB'
  /** Names and words of one's own, which are right as they are. */
  readonly known: readonly string[]
}

export async function proofReading({
  text,
  english,
  known,
}: ToProofRead): Promise<readonly Finding[]> {
  const linter = await linterOf(english)
  const own = new Set(known.flatMap((one) => wordsOf(one)).map(fold))
  const places = placesOf(text)
  const findings: Finding[] = []
  const unknown: Place[] = []
  for (const [rule, lints] of Object.entries(await lintsOf(linter, english, text)))
    for (const lint of lints) {
      const at = { start: places[lint.span().start]!, end: places[lint.span().end]! }
      const found = text.slice(at.start, at.end)
      if (/^(?:Spelling|Typo)$/.test(lint.lint_kind())) unknown.push(at)
      if (isMatterOfStyle(rule)) continue
      if (wordsOf(found).some((word) => own.has(fold(word)))) continue
      findings.push({
        ...{ rule: 'grammar', severity: 'warning', at },
        sentence: `“${found}”: ${lint.message().replaceAll('`', '')}`,
        ...mendOf(lint, found),
      })
    }
  return [...findings, ...(await misspelled(text, english, own, unknown))]
}

/** What it fails on has no lints; the next text gets another linter, since a broken one stays broken. */
async function lintsOf(
  linter: LocalLinter,
  english: ToProofRead['english'],
  text: string,
): Promise<Readonly<Record<string, readonly Lint[]>>> {
  try {
    return await linter.organizedLints(text, { language: 'plaintext' })
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error
    linters.delete(english)
    return {}
  }
}

type Dictionary = ReturnType<typeof nspell>

type Place = { readonly start: number; readonly end: number }

/** Unknown to both, written once, and one key away from a word: all else may be a word of their trade. */
async function misspelled(
  text: string,
  english: ToProofRead['english'],
  own: ReadonlySet<string>,
  unknown: readonly Place[],
): Promise<readonly Finding[]> {
  const dictionary = await dictionaryOf(english)
  const slips = [...text.matchAll(word)].flatMap((match) => {
    const found = match[0].replace(/['’]s?$/, '')
    const at = { start: match.index, end: match.index + found.length }
    if (isRight(found, text, match.index, dictionary, own)) return []
    if (text.toLowerCase().split(found.toLowerCase()).length > 2) return []
    const isUnknownToBoth = unknown.some(({ start, end }) => start < at.end && at.start < end)
    const plain = found.replaceAll('’', "'")
    const right = dictionary.suggest(plain).find((one) => isSlip(plain, one, isUnknownToBoth))
    return right === undefined ? [] : [{ found, plain, at, right: right.replaceAll("'", '’') }]
  })
  if (slips.length === 0) return []
  // “Behaviour” in an American letter may be a name, or how they write there.
  const other = await dictionaryOf(english === 'en-GB' ? 'en-US' : 'en-GB')
  return slips
    .filter(({ plain }) => !other.correct(plain.toLowerCase()))
    .map(({ found, at, right }) => ({
      ...({ rule: 'spelling', severity: 'warning', at } as const),
      sentence: `“${found}” is not in the dictionary. Did you mean “${right}”?`,
      mend: { label: `Make it “${right}”`, text: right },
    }))
}

/** Known, or nothing a dictionary can judge: a name, an abbreviation, a number, an address. */
function isRight(
  found: string,
  text: string,
  index: number,
  dictionary: Dictionary,
  own: ReadonlySet<string>,
): boolean {
  if (
    found.length < 3 ||
    found.length > longestWord ||
    /\d|\p{Lu}.*\p{Lu}/u.test(found) ||
    own.has(fold(found))
  )
    return true
  if (
    /[@/._\d]$/.test(text.slice(0, index)) ||
    /^[@/_\d]|^\.\p{L}/u.test(text.slice(index + found.length))
  )
    return true
  const plain = found.replaceAll('’', "'")
  if (dictionary.correct(plain) || dictionary.correct(plain.toLowerCase())) return true
  const parts = plain.split('-')
  if (
    parts.length > 1 &&
    parts.every((part) => part.length < 3 || own.has(fold(part)) || dictionary.correct(part))
  )
    return true
  if (courtesies.has(plain.toLowerCase())) return true
  // Other letters than English ones: a name, or another language.
  if (!/^[a-z'-]+$/i.test(plain)) return true
  if (/^[a-z]/.test(plain)) return isDerived(plain, dictionary)
  const startsSentence = /(?:^|[.!?…]["”’)]*\s+|\n\s*)$/.test(text.slice(0, index))
  if (startsSentence) return isDerived(plain.toLowerCase(), dictionary)
  return !isCalendarWord(plain)
}

/** A word with a beginning or an ending that makes a word of any other: “rewound”, “winders”. */
function isDerived(plain: string, dictionary: Dictionary): boolean {
  const stem =
    /^(?:re|un|non|pre|co|over|under|out|mis|sub|inter|multi|micro|super)-?(\w{4,})$/.exec(
      plain,
    )?.[1]
  return stem !== undefined && dictionary.correct(stem)
}

/** A name may be anything, but “Wendesday” is none. */
function isCalendarWord(plain: string): boolean {
  return calendar.some((one) => editDistance(plain, one, 2) <= (one.length > 6 ? 2 : 1))
}

const calendar = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January'],
  ...['February', 'September', 'October', 'November', 'December', 'August'],
]

/** Beyond it nothing is a word, and looking for one takes long. */
const longestWord = 24

/** Words of thanks and greeting that English letters borrow. */
const courtesies = new Set(
  'merci gracias grazie danke obrigado obrigada mahalo aloha diolch cofion ciao salut bonjour arigato slainte'.split(
    ' ',
  ),
)

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(word)].flatMap(([one]) => [
    one,
    one.replace(/['’]s?$/, ''),
    ...one.split('-'),
  ])
}

function mendOf(lint: Lint, found: string): Pick<Finding, 'mend'> {
  const [first] = lint.suggestions()
  if (!first) return {}
  const said = first.get_replacement_text()
  const text = [said, '', found + said][first.kind()] ?? said
  return { mend: { label: text === '' ? 'Leave it out' : `Make it “${text}”`, text } }
}

/** Where each letter stands; Harper counts whole letters, JavaScript halves of some. */
function placesOf(text: string): readonly number[] {
  const places: number[] = []
  let place = 0
  for (const letter of text) {
    places.push(place)
    place += letter.length
  }
  return [...places, place]
}

const linters = new Map<ToProofRead['english'], Promise<LocalLinter>>()

function linterOf(english: ToProofRead['english']): Promise<LocalLinter> {
  const made = linters.get(english)
  if (made) return made
  const dialect = english === 'en-GB' ? Dialect.British : Dialect.American
  const linter = new LocalLinter({ binary: slimBinary, dialect })
  const ready = linter.setup().then(() => linter)
  linters.set(english, ready)
  return ready
}

const dictionaries = new Map<ToProofRead['english'], Promise<Dictionary>>()

function dictionaryOf(english: ToProofRead['english']): Promise<Dictionary> {
  const made = dictionaries.get(english)
  if (made) return made
  const name = english === 'en-GB' ? 'dictionary-en-gb' : 'dictionary-en'
  const file = (end: string) => readFile(new URL(`index.${end}`, import.meta.resolve(name)))
  const dictionary = Promise.all([file('aff'), file('dic')]).then(([aff, dic]) =>
    nspell({ aff, dic }),
  )
  dictionaries.set(english, dictionary)
  return dictionary
}
