// Where a moment falls on the calendar depends on the zone; Temporal says whether it is right.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFrom, type Day } from './day.ts'
import type { Moment } from './moment.ts'
import { clockOf, dayOf, isZone, momentAt, offsetAt, startOfDay } from './zone.ts'

const nine = 9 * 60

test.each([
  ['moved on by the gap in spring', 'America/Chicago', '2026-03-08', 2 * 60 + 30],
  ['the first of two in autumn', 'America/Chicago', '2026-11-01', 60 + 30],
  ['the last minute before the gap', 'America/Chicago', '2026-03-08', 60 + 59],
  ['the first after it', 'America/Chicago', '2026-03-08', 3 * 60],
  ['the first after what comes twice', 'America/Chicago', '2026-11-01', 2 * 60],
  ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', 2 * 60 + 15],
  ['a midnight that is left out', 'Asia/Beirut', '2026-03-29', 0],
  ['late on the evening before', 'Asia/Beirut', '2026-03-28', 23 * 60 + 59],
  ['east of the date line', 'Pacific/Kiritimati', '2026-03-08', nine],
  ['far in the past', 'Europe/Berlin', '1901-05-05', nine],
])('a clock time: %s', (_, zone, text, minutes) => {
  const date = Temporal.PlainDate.from(text)
  const plainTime = Temporal.PlainTime.from({
    hour: Math.trunc(minutes / 60),
    minute: minutes % 60,
  })
  const said = date.toZonedDateTime({ timeZone: zone, plainTime })
  const day = dayFrom(date.year, date.month, date.day)
  expect(momentAt(day, minutes, zone)).toBe(said.epochMilliseconds)
})

test('a day that was left out begins when the next one does', () => {
  const day = dayFrom(2011, 12, 30)
  expect(startOfDay(day, 'Pacific/Apia')).toBe(startOfDay((day + 1) as Day, 'Pacific/Apia'))
  expect(dayOf(startOfDay(day, 'Pacific/Apia'), 'Pacific/Apia')).toBe(day + 1)
})

test('a zone is one Temporal knows', () => {
  expect(['America/Chicago', 'UTC', 'Asia/Calcutta', 'Europe/Kyiv'].map(isZone)).toEqual([
    ...[true, true, true, true],
  ])
  expect(['', 'Chicago', 'America/Chicago ', 'Mars/Olympus'].map(isZone)).toEqual([
    ...[false, false, false, false],
  ])
  expect(() => offsetAt(0 as Moment, 'Mars/Olympus')).toThrow(RangeError)
})

test('any minute of any day in any zone is when Temporal says', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const days = fc.integer({ min: dayFrom(1965, 1, 1), max: dayFrom(2045, 1, 1) })
  fc.assert(
    fc.property(zones, days, fc.integer({ min: 0, max: 24 * 60 - 1 }), (zone, day, minutes) => {
      const date = Temporal.PlainDate.from('1970-01-01').add({ days: day })
      const time = Temporal.PlainTime.from({ hour: Math.trunc(minutes / 60), minute: minutes % 60 })
      const said = date.toZonedDateTime({ timeZone: zone, plainTime: time })
      const at = momentAt(day as Day, minutes, zone)
      expect(at).toBe(said.epochMilliseconds)
      expect(dayOf(at, zone)).toBe(said.toPlainDate().since('1970-01-01').days)
      expect(clockOf(at, zone)).toBe(said.hour * 60 + said.minute)
      expect(offsetAt(at, zone)).toBe(said.offsetNanoseconds / 1e6)
      expect(startOfDay(day as Day, zone)).toBe(date.toZonedDateTime(zone).epochMilliseconds)
    }),
    { numRuns: 1_000 },
  )
})
