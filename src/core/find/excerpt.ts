// Shows why something was found: the part of a text in which the words typed stand, and which these are.
import { foldedFor } from './tokens.ts'

export type Piece = { readonly text: string; readonly isMatch: boolean }

/** The text in pieces, so that those that match what was typed can be marked. */
export function inPieces(text: string, tokens: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, isMatch: boolean) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + text, isMatch }
    else pieces.push({ text, isMatch })
  }
  let from = 0
  for (const { 0: word, index } of text.matchAll(units)) {
    const length = matched(word, tokens)
    if (length === 0) continue
    add(text.slice(from, index), false)
    add(word.slice(0, length), true)
    from = index + length
  }
  add(text.slice(from), false)
  return pieces
}

/** Of several texts the one that has most of what was typed, cut to a line or two around it. */
export function excerpt(texts: readonly string[], tokens: readonly string[]): readonly Piece[] {
  const [best = []] = texts
    .map((text) => inPieces(text.replace(/\s+/g, ' ').trim(), tokens))
    .toSorted((one, other) => countOf(other) - countOf(one))
  return cut(best)
}

const [before, most] = [60, 180]

function cut(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces
  if (!first) return []
  const lead = first.isMatch ? first : { ...first, text: endOf(first.text, rest.length > 0) }
  let room = most
  return [lead, ...rest].flatMap((piece) => {
    if (room <= 0) return []
    const text = piece.text.length <= room ? piece.text : `${startOf(piece.text, room)} …`
    room -= piece.text.length
    return [{ ...piece, text }]
  })
}

/** What stands before the first match is cut where a word begins. */
function endOf(text: string, isBefore: boolean): string {
  if (!isBefore || text.length <= before) return text
  const end = text.slice(-before)
  return `… ${end.slice(end.indexOf(' ') + 1)}`
}

function startOf(text: string, length: number): string {
  const start = text.slice(0, length)
  const blank = start.lastIndexOf(' ')
  return blank > length / 2 ? start.slice(0, blank) : start.replace(/[\ud800-\udbff]$/, '')
}

function countOf(pieces: readonly Piece[]): number {
  return new Set(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => foldedFor(text))).size
}

/** How much of a word was typed, in its own letters. */
function matched(word: string, tokens: readonly string[]): number {
  const folded = foldedFor(word)
  const [longest] = tokens
    .filter((token) => folded.startsWith(token))
    .toSorted((one, other) => other.length - one.length)
  if (longest === undefined) return 0
  if (longest === folded) return word.length
  let length = 0
  for (const [letter] of word.matchAll(/.\p{M}*/gsu)) {
    length += letter.length
    if (foldedFor(word.slice(0, length)).startsWith(longest)) break
  }
  return length
}

/** Scripts that set no blanks between words go letter by letter, as in `tokens.ts`. */
const letter =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*'

const units = new RegExp(`${letter}|(?:(?!${letter})[\\p{L}\\p{N}\\p{M}])+`, 'gu')
