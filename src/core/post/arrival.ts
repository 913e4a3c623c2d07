// When a letter is there: post moves on days that are working days in both countries, leaves on the next one here and
// is handed over on one there.
import { addDays, type Day } from '../days/day.ts'
import { isWorkingDay, type Holidays, type Place } from '../days/working-days.ts'

export type Journey = {
  /** The day it goes into the letter box. */
  readonly posted: Day
  readonly from: Place
  readonly to: Place
  /** Working days under way, one or more. */
  readonly days: number
}

/** The day on which it is expected there: a working day there, and never the day of posting. */
export function arrivalOf({ posted, from, to, days }: Journey, holidays: Holidays): Day {
  const moves = (day: Day) => isWorkingDay(day, from, holidays) && isWorkingDay(day, to, holidays)
  let day = posted
  while (!isWorkingDay(day, from, holidays)) day = addDays(day, 1)
  for (let left = Math.max(1, days); left > 0; left -= moves(day) ? 1 : 0) day = addDays(day, 1)
  return day
}

/** The day by which it has been read: a working day later, as it lies in the in-tray first. */
export function readBy(arrives: Day, to: Place, holidays: Holidays): Day {
  let day = addDays(arrives, 1)
  while (!isWorkingDay(day, to, holidays)) day = addDays(day, 1)
  return day
}
