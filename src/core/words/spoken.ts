// How long it takes to say something, read calmly.
import { countWords } from './sentence.ts'

/** As people speak when they want to be understood. */
const wordsPerMinute = 150

/** Seconds, not rounded. Every digit of a phone number is a word. */
export function spokenSeconds(text: string): number {
  const aloud = text.replace(/\+?\d[\d\s-]{4,}\d/g, (number) =>
    Array.from(number.replace(/\D/g, '')).join(' '),
  )
  return (countWords(aloud) / wordsPerMinute) * 60
}
