// Days as they stand at the head of a letter.
import type { Day } from '../days/day.ts'
import { languageOf } from './languages/languages.ts'

/** `March 9, 2026`; `language` is BCP 47. */
export function sayLetterDate(day: Day, language: string | undefined): string {
  return languageOf(language).customs.letterDate(day)
}
