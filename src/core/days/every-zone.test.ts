// Where a moment falls on the calendar, for every zone there is and each day; Temporal says whether it is right.
import { expect, test } from 'vitest'
import { dayFrom, printDay, type Day } from './day.ts'
import type { Moment } from './moment.ts'
import { clockOf, dayOf, momentAt, startOfDay } from './zone.ts'

const first = dayFrom(2020, 1, 1)
const days = dayFrom(2041, 1, 1) - first
const nine = 9 * 60

test(
  'in every zone each day of 2020 to 2040 begins, and is nine o’clock, when Temporal says so',
  { timeout: 60_000 },
  () => {
    const clocks = clocksOf(Intl.supportedValuesOf('timeZone'))
    expect(clocks.flatMap(({ zones }) => zones).length).toBeGreaterThan(400)
    for (const { zones, starts, nines } of clocks) {
      for (const zone of zones) {
        for (let index = 0; index < days; index++) {
          const day = (first + index) as Day
          const [start, at] = [starts[index] as Moment, nines[index] as Moment]
          if (startOfDay(day, zone) !== start) wrong(zone, day, 'begins')
          if (momentAt(day, nine, zone) !== at) wrong(zone, day, 'is nine o’clock')
          if (dayOf(at, zone) !== day || clockOf(at, zone) !== nine) wrong(zone, day, 'is at nine')
          if (dayOf(start, zone) !== day) wrong(zone, day, 'is at its start')
          if (dayOf((start - 1) as Moment, zone) >= day) wrong(zone, day, 'is before its start')
        }
      }
    }
  },
)

type Clock = { zones: string[]; starts: Float64Array; nines: Float64Array }

/** Zones whose clocks change at the same moments in these years have the same days, so Temporal is asked once. */
function clocksOf(zones: readonly string[]): readonly Clock[] {
  const clocks = new Map<string, Clock>()
  for (const zone of zones) {
    const changes = changesOf(zone)
    const known = clocks.get(changes)
    if (known) known.zones.push(zone)
    else clocks.set(changes, clockOfZone(zone))
  }
  return [...clocks.values()]
}

function changesOf(zone: string): string {
  const [from, to] = ['2019-12-25T00:00Z', '2041-01-08T00:00Z'].map((one) =>
    Temporal.Instant.from(one),
  )
  const begin = from!.toZonedDateTimeISO(zone)
  const changes = [begin.offset]
  let next = begin.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds < to!.epochMilliseconds) {
    changes.push(`${next.epochMilliseconds} ${next.offset}`)
    next = next.getTimeZoneTransition('next')
  }
  return changes.join()
}

function clockOfZone(zone: string): Clock {
  const clock = { zones: [zone], starts: new Float64Array(days), nines: new Float64Array(days) }
  let date = Temporal.PlainDate.from('2020-01-01')
  const plainTime = Temporal.PlainTime.from('09:00')
  for (let index = 0; index < days; index++) {
    clock.starts[index] = date.toZonedDateTime(zone).epochMilliseconds
    clock.nines[index] = date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
    date = date.add({ days: 1 })
  }
  return clock
}

function wrong(zone: string, day: Day, what: string): never {
  expect.fail(`In ${zone} ${printDay(day)} ${what} at another moment.`)
}
