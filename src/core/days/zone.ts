// Where a moment falls on the calendar depends on the zone. Offsets are read from Temporal once per
// zone and stretch of time, and kept; what computes with them are whole numbers.
import { addDays, type Day } from './day.ts'
import type { Moment } from './moment.ts'

const msPerDay = 86_400_000
const msPerStretch = 512 * msPerDay

/** Whether the name is a time zone that Temporal knows. */
export function isZone(name: string): boolean {
  return findZone(name) !== undefined
}

/** The calendar day of a moment in a zone. Throws RangeError for an unknown zone. */
export function dayOf(moment: Moment, zone: string): Day {
  return Math.floor((moment + offsetAt(moment, zone)) / msPerDay) as Day
}

/** Minutes since midnight, by the clock, of a moment in a zone. */
export function clockOf(moment: Moment, zone: string): number {
  const local = moment + offsetAt(moment, zone)
  return Math.floor((local - Math.floor(local / msPerDay) * msPerDay) / 60_000)
}

/**
 * The moment at which a clock in the zone shows that day and that many minutes since midnight. A time
 * that a change of clocks leaves out is moved forward by the gap; of one that comes twice the first counts.
 */
export function momentAt(day: Day, minutes: number, zone: string): Moment {
  const local = day * msPerDay + minutes * 60_000
  const before = offsetAt((local - msPerDay) as Moment, zone)
  const after = offsetAt((local + msPerDay) as Moment, zone)
  if (before === after && offsetAt((local - before) as Moment, zone) === before) {
    return (local - before) as Moment
  }
  const early = (local - before) as Moment
  if (offsetAt(early, zone) === before) return early
  const late = (local - after) as Moment
  return offsetAt(late, zone) === after ? late : early
}

/** The moment at which the day begins in the zone. */
export function startOfDay(day: Day, zone: string): Moment {
  const midnight = momentAt(day, 0, zone)
  return dayOf(midnight, zone) === day ? midnight : momentAt(addDays(day, 1), 0, zone)
}

/** Milliseconds a clock in the zone is ahead of UTC at that moment. */
export function offsetAt(moment: Moment, zone: string): number {
  const stretches = findZone(zone)
  if (!stretches) throw new RangeError(`There is no time zone named ${zone}.`)
  const index = Math.floor(moment / msPerStretch)
  let stretch = stretches.get(index)
  if (!stretch) stretches.set(index, (stretch = readStretch(zone, index)))
  let offset = stretch.offset
  for (const change of stretch.changes) {
    if (moment < change.from) break
    offset = change.offset
  }
  return offset
}

/** Whether two zones have one clock, in summer as in winter of the year that begins at that moment. */
export function isOneClock(one: string, other: string, from: Moment): boolean {
  const later = (from + 183 * msPerDay) as Moment
  return [from, later].every((at) => offsetAt(at, one) === offsetAt(at, other))
}

type Stretch = {
  readonly offset: number
  readonly changes: readonly { readonly from: number; readonly offset: number }[]
}

const zones = new Map<string, Map<number, Stretch> | undefined>()

function findZone(name: string): Map<number, Stretch> | undefined {
  const known = zones.get(name)
  if (known) return known
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  const stretches = new Map<number, Stretch>()
  zones.set(name, stretches)
  return stretches
}

function readStretch(zone: string, index: number): Stretch {
  const end = (index + 1) * msPerStretch
  const first = Temporal.Instant.fromEpochMilliseconds(index * msPerStretch).toZonedDateTimeISO(
    zone,
  )
  const changes: { from: number; offset: number }[] = []
  let next = first.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds < end) {
    changes.push({ from: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 })
    next = next.getTimeZoneTransition('next')
  }
  return { offset: first.offsetNanoseconds / 1e6, changes }
}
