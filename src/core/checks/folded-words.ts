// The words of a text, folded, each with its place, so that names are found however they are written.
import { fold } from '../words/fold.ts'
import { matchesIn, spanAt, type Span } from './spans.ts'

export type FoldedWord = Span & { readonly folded: string }

export function foldedWords(text: string, offset = 0): readonly FoldedWord[] {
  return matchesIn(text, /[\p{L}\p{M}\p{N}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*/gu, offset).map(
    (span) => ({
      ...span,
      folded: stem(fold(span.text)),
    }),
  )
}

/** A name's words, as they are looked for. */
export function wordsOfName(name: string): readonly string[] {
  return foldedWords(name).map(({ folded }) => folded)
}

/** Where those words stand one behind the other; `text` is cut from the whole. */
export function placesOf(
  words: readonly FoldedWord[],
  phrase: readonly string[],
  text: string,
): readonly Span[] {
  if (phrase.length === 0) return []
  return words.flatMap((word, index) => {
    if (!phrase.every((one, shift) => isWord(words[index + shift]?.folded, one))) return []
    const last = words[index + phrase.length - 1]!
    return [spanAt(word.start, text.slice(word.start, last.end - possessive(last.text)))]
  })
}

/** The same, or with the ending of whose it is. */
function isWord(word: string | undefined, looked: string): boolean {
  return word === looked || word === `${looked}s`
}

/** How much of it only says whose. */
export function possessive(word: string): number {
  return /['’]s?$/.exec(word)?.[0].length ?? 0
}

function stem(folded: string): string {
  return folded.replace(/['’]s?$/, '').replaceAll(/['’]/g, '')
}
