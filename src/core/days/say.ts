// Days, times and stretches of days as people say them.
import { partsOf, weekdayOf, type Day } from './day.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const

const said = new Map<Day, string>()

/** `Mon 9 March`. The year is left to the reader: a follow-up is never far away. */
export function sayDay(day: Day): string {
  let text = said.get(day)
  if (text === undefined) {
    const { month, date } = partsOf(day)
    text = `${weekdays[weekdayOf(day) - 1]} ${date} ${months[month - 1]}`
    if (said.size >= 4_096) said.clear()
    said.set(day, text)
  }
  return text
}

/** The same of a day that may lie far away: with its year where that is not today's, `Mon 10 March 2025`. */
export function sayFarDay(day: Day, today: Day): string {
  const { year } = partsOf(day)
  return year === partsOf(today).year ? sayDay(day) : sayWithYear(day)
}

/** `Mon 10 March 2025`. */
export function sayWithYear(day: Day): string {
  return `${sayDay(day)} ${partsOf(day).year}`
}

/** Minutes since midnight as a clock shows them: `09:00`. */
export function sayClock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** A stretch of days: `one full week`, `two full weeks`, `10 days`, `the next day`. */
export function sayGap(days: number): string {
  if (days === 1) return 'one day'
  if (days === 7) return 'one full week'
  if (days === 14) return 'two full weeks'
  return `${days} days`
}
