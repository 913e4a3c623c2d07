// The date at the head of a letter, in the language of its words.
import type { Day } from '../days/day.ts'
import { sayLetterDate } from '../words/say-date.ts'

/** `March 9, 2026`, `9 March 2026`, `9. März 2026` */
export function sayDateOfLetter(day: Day, language: string): string {
  return sayLetterDate(day, language)
}
