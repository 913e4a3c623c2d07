// Changes of a note that a page offers with a button, as the button carries them.
import type { Difference, Words } from '#core/words/differences.ts'

/** By which a difference is known again: how it reads, or what would go. */
export function keyOf({ mine, now }: Difference): string {
  return now ?? mine ?? ''
}

type Mend = { readonly start: number; readonly found: string; readonly text: string }

export function sayMend({ start, found, text }: Mend): string {
  return JSON.stringify([start, found, text])
}

/** The note with that place mended; as it was, where the place is another by now. */
export function mended(words: Words, said: string | undefined): Words {
  const mend = said === undefined ? undefined : readMend(said)
  if (!mend) return words
  const { start, found, text } = mend
  const end = start + found.length
  if (words.text.slice(start, end) !== found) return words
  return { ...words, text: words.text.slice(0, start) + text + words.text.slice(end) }
}

function readMend(said: string): Mend | undefined {
  try {
    const [start, found, text] = JSON.parse(said) as readonly unknown[]
    const isMend =
      typeof start === 'number' && typeof found === 'string' && typeof text === 'string'
    return isMend ? { start, found, text } : undefined
  } catch {
    return undefined
  }
}
