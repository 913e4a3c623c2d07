// Days and times as they are said in English, the American and the British way.
import { partsOf, weekdayOf, type Day } from '../../../days/day.ts'

export type English = 'en-US' | 'en-GB'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** `Monday, March 9`, or `Monday 9 March` in British English. */
export function sayDate(day: Day, english: English): string {
  const { month, date } = partsOf(day)
  const weekday = weekdays[weekdayOf(day) - 1]
  return english === 'en-GB'
    ? `${weekday} ${date} ${months[month - 1]}`
    : `${weekday}, ${months[month - 1]} ${date}`
}

/** The same inside a sentence that goes on: the American form is closed by a comma. */
export function sayDateWithin(day: Day, english: English): string {
  return english === 'en-GB' ? sayDate(day, english) : `${sayDate(day, english)},`
}

/** As it stands at the head of a letter: `March 9, 2026`, or `9 March 2026` in British English. */
export function sayLetterDate(day: Day, english: English): string {
  const { year, month, date } = partsOf(day)
  const said = months[month - 1]
  return english === 'en-GB' ? `${date} ${said} ${year}` : `${said} ${date}, ${year}`
}

/** Minutes since midnight as a time of day: `2 p.m.`, `2:30 p.m.`, `noon`; British `2 pm`. */
export function sayTime(minutes: number, english: English): string {
  const hour = Math.floor(minutes / 60)
  const minute = minutes % 60
  if (minute === 0 && hour === 12) return 'noon'
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}`
  const clock = minute === 0 ? shown : `${shown}:${String(minute).padStart(2, '0')}`
  const half = hour < 12 ? 'am' : 'pm'
  return english === 'en-GB' ? `${clock} ${half}` : `${clock} ${half.charAt(0)}.m.`
}
