// The public holidays of the world, from the package date-holidays. Its 12 MB are read at the first
// question about a country, not before.
import { createRequire } from 'node:module'
import type { HolidaysTypes } from 'date-holidays'
import { addDays, dayFrom, parseDay, type Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'

/** The holidays of a year by day, each with its name. */
export type NamedHolidays = ReadonlyMap<Day, string>

/**
 * The days of a year whose noon, by the clock of that country, lies in a public holiday. A country
 * the package does not know has none; of a region it does not know the country's count.
 */
export const holidays: Holidays = (country, region, year) => {
  const key = `${country}|${region ?? ''}|${year}`
  let days = known.get(key)
  if (!days) known.set(key, (days = new Set(namedHolidays(country, region, year).keys())))
  return days
}

/** The same with their names, in English where the package has it, else as people there say. */
export function namedHolidays(
  country: string,
  region: string | undefined,
  year: number,
): NamedHolidays {
  // Far outside these years the package does not come back from its calendars of moon and sun.
  if (!/^[a-z]{2}$/i.test(country) || !(year >= 1900 && year <= 2200)) return new Map()
  const calendar = calendarOf(country, region)
  const [from, to] = [dayFrom(year, 1, 1), dayFrom(year + 1, 1, 1)]
  const named = new Map<Day, string>()
  for (const holiday of [...calendar.getHolidays(year - 1), ...calendar.getHolidays(year)]) {
    // Asked for all kinds, since some public holidays give way to one of another kind.
    if (holiday.type !== 'public') continue
    for (const day of noonsIn(holiday)) {
      if (day >= from && day < to && !named.has(day)) named.set(day, holiday.name)
    }
  }
  return named
}

/** The version of the holiday data; whatever was computed with another one is to be computed anew. */
export function holidaysVersion(): string {
  const about = require('date-holidays/package.json') as { version: string }
  return about.version
}

const require = createRequire(import.meta.url)
const known = new Map<string, ReadonlySet<Day>>()
const calendars = new Map<string, Calendar>()

type Calendar = { getHolidays: (year: number) => HolidaysTypes.Holiday[] }

function calendarOf(country: string, region: string | undefined): Calendar {
  const key = `${country}|${region ?? ''}`
  let calendar = calendars.get(key)
  if (!calendar) {
    const Package = require('date-holidays') as typeof import('date-holidays').default
    const english = { languages: ['en'] }
    calendar = region
      ? new Package(country, region.replaceAll('.', ''), english)
      : new Package(country, english)
    calendars.set(key, calendar)
  }
  return calendar
}

/**
 * The days whose noon the holiday covers. Read off its text, `2026-04-02 00:00:00 -0600`, in the
 * country's own clock: where `-0600` follows it begins at six on the evening before, as it ends.
 */
function noonsIn(holiday: HolidaysTypes.Holiday): Day[] {
  const [date = '', clock = '', shift] = holiday.date.split(' ')
  const first = parseDay(date)
  if (first === undefined) return []
  const begins = shift ? Number(shift) / 100 : Number(clock.slice(0, 2))
  const ends = begins + (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000
  const noons: Day[] = []
  for (let day = 0; day * 24 + 12 < ends; day++) {
    if (day * 24 + 12 >= begins) noons.push(addDays(first, day))
  }
  return noons
}
