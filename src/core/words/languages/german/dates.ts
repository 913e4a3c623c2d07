// Days and times as they are said in German. In a note the day takes its case: “am Montag, dem 9. März”; on the
// phone and in a field it stands by itself, “Montag, 9. März”, which fits behind “am”, “bis” and “vom”.
import { partsOf, weekdayOf, type Day } from '../../../days/day.ts'

const weekdays = [
  ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
]
const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August'],
  ...['September', 'Oktober', 'November', 'Dezember'],
]

/** `Montag, 9. März`. */
export function sayDate(day: Day): string {
  return `${weekdayName(day)}, ${dateOf(day)}`
}

/** `am Montag, dem 9. März`. */
export function am(day: Day): string {
  return `am ${weekdayName(day)}, dem ${dateOf(day)}`
}

/** The same where the sentence goes on. */
export function amWithin(day: Day): string {
  return `${am(day)},`
}

/** `9. März 2026`. */
export function sayLetterDate(day: Day): string {
  return `${dateOf(day)} ${partsOf(day).year}`
}

/** `14 Uhr`, `14:30 Uhr`; `between` stands between hours and minutes. */
export function sayTime(minutes: number, between: string): string {
  const minute = minutes % 60
  const hour = Math.floor(minutes / 60)
  return minute === 0 ? `${hour} Uhr` : `${hour}${between}${String(minute).padStart(2, '0')} Uhr`
}

function weekdayName(day: Day): string {
  return weekdays[weekdayOf(day) - 1]!
}

function dateOf(day: Day): string {
  const { month, date } = partsOf(day)
  return `${date}. ${months[month - 1]}`
}
