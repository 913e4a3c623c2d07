// Of all that words could mean, what they come closest to: all of a name, whole words of it, the beginnings of words.
import { fold, foldWords } from '#core/words/fold.ts'

/** Those of the best kind there is; all of them where none is better than another. */
export function closest<Item>(
  items: readonly Item[],
  typed: string,
  namesOf: (item: Item) => readonly string[],
): readonly Item[] {
  const kinds = [isAll, hasWords, hasBeginnings]
  for (const isMeant of kinds) {
    const meant = items.filter((item) => namesOf(item).some((name) => isMeant(fold(name), typed)))
    if (meant.length > 0) return meant
  }
  return items
}

function isAll(name: string, typed: string): boolean {
  return name === fold(typed)
}

function hasWords(name: string, typed: string): boolean {
  const words = wordsOf(name)
  return foldWords(typed).every((word) => words.includes(word))
}

function hasBeginnings(name: string, typed: string): boolean {
  const words = wordsOf(name)
  return foldWords(typed).every((word) => words.some((one) => one.startsWith(word)))
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u)
}
