import { expect, test } from 'vitest'
import { addDays, dayFrom, printDay } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { lastDayHeld } from './last-day-held.ts'

/** A Wednesday. */
const today = dayFrom(2026, 3, 11)
const dated = (ago: number, upgrade = false) => ({
  at: (1_000_000 - ago) as Moment,
  day: addDays(today, -ago),
  upgrade,
})

test.each([
  ['there is none', [], undefined],
  ['one of today goes with the seven days', [dated(0)], '2026-03-18'],
  ['one of Sunday is the last of its week for four weeks', [dated(3), dated(0)], '2026-03-30'],
  ['those before upgrades are left out', [dated(9, true)], undefined],
] as const)('%s', (_, backups, day) => {
  const last = lastDayHeld(backups, today)
  expect(last && printDay(last)).toBe(day)
})
