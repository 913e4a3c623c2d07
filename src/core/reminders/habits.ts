// When one may be reached: not in the quiet hours, not on a day off, and best at an hour of one's own. All by the
// candidate's own clock.
import { addDays, weekdayOf, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { clockOf, dayOf, momentAt } from '../days/zone.ts'

export type Habits = {
  /** Minutes since midnight. */
  readonly hour: number
  /** Minutes since midnight, `from` mostly later than `until`; left out: one may be reached at any hour. */
  readonly quiet?: { readonly from: number; readonly until: number }
  /** ISO weekdays, six at most. */
  readonly weekdaysOff: readonly number[]
  /** First and last day. */
  readonly daysOff: readonly DaysOff[]
}

type DaysOff = { readonly from: Day; readonly until: Day }

export const usualHabits: Habits = {
  hour: 9 * 60,
  quiet: { from: 21 * 60, until: 8 * 60 },
  weekdaysOff: [],
  daysOff: [],
}

/** Whether nothing rings at that moment. */
export function isQuiet(moment: Moment, habits: Habits, zone: string): boolean {
  return isQuietClock(clockOf(moment, zone), habits) || isOff(dayOf(moment, zone), habits)
}

/** The moment itself, or the end of the quiet hours it lies in. */
export function afterQuietHours(moment: Moment, habits: Habits, zone: string): Moment {
  const clock = clockOf(moment, zone)
  if (!habits.quiet || !isQuietClock(clock, habits)) return moment
  const { until } = habits.quiet
  const day = dayOf(moment, zone)
  const end = momentAt(clock < until ? day : addDays(day, 1), until, zone)
  // An hour that a change of clocks repeats has its end a second time.
  return end > moment ? end : ((moment + (until - clock) * minute) as Moment)
}

/** The first moment from that one on at which something may ring; of a day after days off the hour preferred. */
export function freeMoment(moment: Moment, habits: Habits, zone: string): Moment {
  const at = afterQuietHours(moment, habits, zone)
  let day = dayOf(at, zone)
  if (!isOff(day, habits)) return at
  while (isOff(day, habits)) day = addDays(day, 1)
  return momentAt(day, hourOf(habits), zone)
}

/** The hour preferred; where it lies in the quiet ones the end of these, on the same day. */
export function hourOf(habits: Habits): number {
  const { hour, quiet } = habits
  return quiet && isQuietClock(hour, habits) ? quiet.until : hour
}

export function isOff(day: Day, { weekdaysOff, daysOff }: Habits): boolean {
  return (
    weekdaysOff.includes(weekdayOf(day)) ||
    daysOff.some(({ from, until }) => from <= day && day <= until)
  )
}

function isQuietClock(clock: number, { quiet }: Habits): boolean {
  if (!quiet) return false
  const { from, until } = quiet
  return from < until ? from <= clock && clock < until : from <= clock || clock < until
}

const minute = 60_000
