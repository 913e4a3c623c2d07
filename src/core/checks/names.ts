// Names are written as they are known: the recipient's, the company's, one's own.
import { fold } from '../words/fold.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { editDistance } from './edit-distance.ts'
import { foldedWords, possessive, wordsOfName, type FoldedWord } from './folded-words.ts'
import { isOwn, ownWords } from './own-words.ts'
import { spanAt } from './spans.ts'

export function names(checking: Checking): readonly Finding[] {
  const { kase, around, text, language } = checking
  const known = knownNames(checking)
  const own = ownWords(kase)
  const elsewhere = new Set(
    around.otherApplications.flatMap(({ company, people }) =>
      [company, ...people].flatMap((name) => wordsOfName(name)),
    ),
  )
  const words = foldedWords(text)
  const small = new Set(
    words.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ folded }) => folded),
  )
  return words.flatMap((word, index) => {
    if (!/^\p{Lu}/u.test(word.text) || word.folded.length < 3) return []
    const exact = known.find(({ folded }) => folded === word.folded)
    if (exact) return lacksMarks(word, exact) ? [misspelled(word, exact)] : []
    const isWord = language.common.has(word.folded) || small.has(word.folded)
    if (isWord || elsewhere.has(word.folded) || isOwn(own, [word.folded])) return []
    const near =
      known.find((one) => isNear(word, one, isBeside(words, index, known, checking))) ??
      known.find((one) => isInPlace(word, one, words, index))
    return near ? [misspelled(word, near)] : []
  })
}

type Known = {
  readonly text: string
  readonly folded: string
  readonly of: string
  /** Its neighbours in the name. */
  readonly before: string | undefined
  readonly after: string | undefined
}

function knownNames({ kase, language }: Checking): readonly Known[] {
  const { candidate, application, contacts } = kase
  return [candidate.name, application.company, ...contacts.map(({ name }) => name)].flatMap((of) =>
    foldedWords(of)
      .map(({ text, folded }, index, all) => {
        const [before, after] = [all[index - 1]?.folded, all[index + 1]?.folded]
        return { text, folded, of, before, after }
      })
      .filter(({ folded }) => folded.length > 2 && !language.titles.test(folded)),
  )
}

/** A short name needs another sign that a name is meant: a neighbour, a salutation, the middle of a sentence. */
function isNear({ folded }: FoldedWord, known: Known, isBeside: boolean): boolean {
  if (folded === `${known.folded}s` && !isBeside) return false
  const limit = known.folded.length > 6 ? 2 : 1
  const distance = editDistance(folded, known.folded, limit)
  if (distance > limit || distance === 0) return false
  if (isBeside) return true
  const isAlike = folded[0] === known.folded[0] || folded.at(-1) === known.folded.at(-1)
  return known.folded.length > 4 && isAlike
}

/** “Pearl Lagune Hotel”: in its place between the two others of a name, so more may be wrong with it. */
function isInPlace(
  { folded }: FoldedWord,
  known: Known,
  words: readonly FoldedWord[],
  index: number,
): boolean {
  if (known.before === undefined || known.after === undefined || folded.length < 4) return false
  if (words[index - 1]?.folded !== known.before || words[index + 1]?.folded !== known.after)
    return false
  const limit = Math.floor(known.folded.length / 2)
  return folded[0] === known.folded[0] && editDistance(folded, known.folded, limit) <= limit
}

function isBeside(
  words: readonly FoldedWord[],
  index: number,
  known: readonly Known[],
  { text, parts, language }: Checking,
): boolean {
  const word = words[index]!
  const isInside = ({ start, end }: { start: number; end: number } = { start: -1, end: -1 }) =>
    start <= word.start && word.end <= end
  if (isInside(parts.salutation) || isInside(parts.signature)) return true
  const isJoined = (a: number, b: number) => /^[ \u00A0-]+$/.test(text.slice(a, b))
  const [before, after] = [words[index - 1], words[index + 1]]
  const isKnown = (one: FoldedWord | undefined) =>
    one !== undefined && known.some(({ folded }) => folded === one.folded)
  if (
    before &&
    isJoined(before.end, word.start) &&
    (isKnown(before) || isTitle(before.text, language))
  )
    return true
  if (after && isKnown(after) && isJoined(word.end, after.start)) return true
  // “Thank you again, Anna.”
  return text.slice(0, word.start).endsWith(', ') && /^[.,!]/.test(text.slice(word.end))
}

function isTitle(word: string, { titles }: Checking['language']): boolean {
  return titles.test(word) && /^\p{Lu}/u.test(word)
}

/** Marks that are known and not written; more marks than are known may be more careful than the data. */
function lacksMarks({ text }: FoldedWord, known: Known): boolean {
  const bare = text
    .slice(0, text.length - possessive(text))
    .normalize('NFC')
    .toLowerCase()
  const right = known.text.normalize('NFC').toLowerCase()
  return bare !== right && fold(right) !== right && fold(bare) === bare
}

function misspelled(word: FoldedWord, { text, of }: Known): Finding {
  const { start, end } = spanAt(
    word.start,
    word.text.slice(0, word.text.length - possessive(word.text)),
  )
  return {
    ...{ rule: 'misspelled-name', severity: 'error', at: { start, end } },
    sentence: `“${word.text}” looks like “${text}” misspelled, as in ${of}.`,
    mend: { label: `Make it “${text}”`, text },
  }
}
