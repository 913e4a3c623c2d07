// Whether two ways to write a name can be one person's: the order of words, accents and initials aside.
import { fold } from './fold.ts'

/** Every word of the shorter name stands in the other: `A. Ruiz` and `Ruiz, Ana`. */
export function isNameWithin(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  return short!.every((word) => long!.some((more) => isWord(word, more)))
}

/** They have a word in common that is more than an initial, or one of them has no word at all. */
export function sharesWord(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (words.length === 0 || others.length === 0) return true
  return words.some((word) => word.length > 1 && others.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
}

function isWord(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return /^\p{L}$/u.test(short) && long.startsWith(short)
}
