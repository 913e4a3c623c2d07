// A working day is a day outside the weekend of the contact's country and none of its public holidays.
import { addDays, partsOf, weekdayOf, type Day } from './day.ts'

/** The public holidays of a country (with its region, where one is given) in a year. Handed in: core reads no data. */
export type Holidays = (
  country: string,
  region: string | undefined,
  year: number,
) => ReadonlySet<Day>

/** Where a person works: ISO 3166-1 country and its region, either unknown. */
export type Place = {
  readonly country?: string | undefined
  readonly region?: string | undefined
}

/** Whether people work on that day there. Without a country: Monday to Friday. */
export function isWorkingDay(day: Day, place: Place, holidays: Holidays): boolean {
  const { country, region } = place
  if (weekendOf(country).includes(weekdayOf(day))) return false
  return country === undefined || !holidays(country, region, partsOf(day).year).has(day)
}

/** Whether people would work on that day there, were it not a public holiday. */
export function isHoliday(day: Day, place: Place, holidays: Holidays): boolean {
  return !isWorkingDay(day, place, holidays) && isWorkingDay(day, place, noHolidays)
}

const none: ReadonlySet<Day> = new Set()
const noHolidays: Holidays = () => none

/** The day itself when it is a working day there, else the next one that is. */
export function rolled(day: Day, place: Place, holidays: Holidays): Day {
  let working = day
  while (!isWorkingDay(working, place, holidays)) working = addDays(working, 1)
  return working
}

/** Moves a day forward to the next working day of one place. */
export type Roll = (day: Day) => Day

/** `rolled` for one place, which remembers the days it was asked for. */
export function rollIn(place: Place, holidays: Holidays): Roll {
  let places = rolls.get(holidays)
  if (!places) rolls.set(holidays, (places = new Map()))
  const key = `${place.country ?? ''}|${place.region ?? ''}`
  let roll = places.get(key)
  if (!roll) places.set(key, (roll = remembering((day) => rolled(day, place, holidays))))
  return roll
}

const rolls = new WeakMap<Holidays, Map<string, Roll>>()

function remembering(roll: Roll): Roll {
  const known = new Map<Day, Day>()
  return (day) => {
    let answer = known.get(day)
    if (answer === undefined) {
      if (known.size >= 4_096) known.clear()
      known.set(day, (answer = roll(day)))
    }
    return answer
  }
}

const weekends = new Map<string | undefined, readonly number[]>()

/** ISO weekdays of the weekend (CLDR week data). Without a country: Saturday and Sunday. */
export function weekendOf(country: string | undefined): readonly number[] {
  let weekend = weekends.get(country)
  if (!weekend) weekends.set(country, (weekend = readWeekend(country)))
  return weekend
}

function readWeekend(country: string | undefined): readonly number[] {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [6, 7]
  return new Intl.Locale(`und-${country}`).getWeekInfo().weekend
}
