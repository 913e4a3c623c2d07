// The date at the head of a letter, in the language of its words.
import { partsOf, type Day } from '../days/day.ts'
import { sayLetterDate } from '../words/say-date.ts'

/** `March 9, 2026`, `9 March 2026`, `9. März 2026` */
export function sayDateOfLetter(day: Day, language: string): string {
  if (!/^de\b/i.test(language)) return sayLetterDate(day, language)
  const { year, month, date } = partsOf(day)
  return `${date}. ${months[month - 1]} ${year}`
}

const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August'],
  ...['September', 'Oktober', 'November', 'Dezember'],
]
