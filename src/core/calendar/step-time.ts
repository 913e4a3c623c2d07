// When a step stands in a calendar: half an hour, long enough to do it, and not the whole of a person's good hours.
import { addDays, type Day } from '../days/day.ts'
import { parseMoment, type Moment } from '../days/moment.ts'
import { clockOf, dayOf, momentAt } from '../days/zone.ts'
import { otherHour } from '../plan/other-hour.ts'
import { openRounds, type Stepping } from './stepping.ts'

export type EntryTime = { readonly from: Moment; readonly to: Moment }

const halfHour = 30 * 60_000

/**
 * The day is the step's own, in the contact's zone; of what is overdue it is today, or the next one for a call.
 * `hour` is when one writes, in minutes since midnight by one's own clock.
 */
export function timeOf(stepping: Stepping, hour: number): EntryTime {
  const from = callingTime(stepping) ?? writingTime(stepping, hour)
  return { from, to: (from + halfHour) as Moment }
}

/**
 * A call begins at the first half hour of its window that does not wake the caller, else at the one nearest to that;
 * where nobody answered, at the hour that may work better.
 */
export function callingTime(stepping: Stepping): Moment | undefined {
  const { kase, step, contact, interview, zone } = stepping
  const opens = step.window && parseMoment(step.window.from)?.moment
  const closes = step.window && parseMoment(step.window.to)?.moment
  if (opens === undefined || closes === undefined) return undefined
  const own = kase.candidate.timeZone
  // Only of the call that is to be made next it is known that nobody answered before.
  const other = openRounds(stepping)[0] === step ? otherHour(kase, contact, interview) : undefined
  const better = other && momentAt(dayOf(opens, zone), other.hour, zone)
  if (better !== undefined && awayFromOwnDay(better, own) === 0) return better
  let best = opens
  for (let at = opens; at + halfHour <= closes; at = (at + halfHour) as Moment) {
    if (awayFromOwnDay(at, own) < awayFromOwnDay(best, own)) best = at
  }
  return best
}

const [ownDayBegins, ownDayEnds] = [8 * 60, 20 * 60]

/** How many minutes such a half hour lies outside of the day of whoever calls. */
function awayFromOwnDay(at: Moment, own: string): number {
  const clock = clockOf(at, own)
  const before = ownDayBegins - clock
  const after = clock + 30 - ownDayEnds
  // At two in the night it is six hours to the morning, and six and a half from the evening.
  if (before > 0) return Math.min(before, clock + 24 * 60 + 30 - ownDayEnds)
  return after > 0 ? Math.min(after, ownDayBegins + 24 * 60 - clock) : 0
}

/** A note is written at one's own hour, on the day that it is there; a thank-you not before the interview is over. */
function writingTime({ kase, step, interview, zone }: Stepping, hour: number): Moment {
  const today = dayOf(kase.now, zone)
  const at = ownHourOn(step.on < today ? today : step.on, hour, zone, kase.candidate.timeZone)
  const over = (interview.end + halfHour) as Moment
  return step.kind === 'thank-you' && at < over ? over : at
}

/** The moment within a day of the contact's at which one's own clock shows that hour. */
function ownHourOn(day: Day, hour: number, zone: string, own: string): Moment {
  const near = [0, -1, 1].map((days) => momentAt(addDays(day, days), hour, own))
  // A day on which clocks are put forward may be too short to have every hour.
  return near.find((moment) => dayOf(moment, zone) === day) ?? momentAt(day, hour, zone)
}
