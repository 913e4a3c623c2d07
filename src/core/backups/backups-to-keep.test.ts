import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay, printDay, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { backupsToKeep, type Dated } from './backups-to-keep.ts'

const day = (text: string) => parseDay(text)!
const on = (text: string, hour = 12): Dated => ({
  day: day(text),
  at: (day(text) * 86_400_000 + hour * 3_600_000) as Moment,
})

const everyDay = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => on(printDay((day(first) + index) as Day)))

test.each<[string, readonly Dated[], string, readonly string[]]>([
  ['nothing', [], '2026-03-31', []],
  ['the only one, however old', [on('2020-01-01')], '2026-03-31', ['2020-01-01']],
  [
    // 31 March is a Tuesday.
    'of a month of days seven days, and the Sundays of the three weeks before this one',
    everyDay('2026-03-01', 31),
    '2026-03-31',
    [
      ...['2026-03-15', '2026-03-22', '2026-03-25', '2026-03-26', '2026-03-27'],
      ...['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'],
    ],
  ],
  [
    'seven days that have one, with months between them',
    ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => on(`2026-${month}-01`)),
    '2026-12-01',
    ['03', '04', '05', '06', '07', '08', '09'].map((month) => `2026-${month}-01`),
  ],
  [
    'what says that it comes from tomorrow, without its counting',
    [...everyDay('2026-03-25', 7), ...everyDay('2027-01-01', 9)],
    '2026-03-31',
    [...everyDay('2026-03-25', 7), ...everyDay('2027-01-01', 9)].map((one) => printDay(one.day)),
  ],
])('it keeps %s', (_, backups, today, kept) => {
  const days = [...backupsToKeep(backups, day(today))].map((one) => printDay(one.day))
  expect(days.toSorted()).toEqual(kept)
})

test('of one day it keeps the last', () => {
  const [early, late] = [on('2026-03-31', 8), on('2026-03-31', 17)]
  expect([...backupsToKeep([early, late], day('2026-03-31'))]).toEqual([late])
})

test('the last two before an upgrade stay beside the others', () => {
  const before = [5, 6, 7].map((hour) => ({ ...on('2026-03-30', hour), upgrade: true }))
  const later = on('2026-03-30', 20)
  expect([...backupsToKeep([...before, later], day('2026-03-31'))]).toEqual([
    ...[later, before[2], before[1]],
  ])
})

const today = day('2026-03-31')
const anyBackup = fc
  .record({ back: fc.integer({ min: -40, max: 400 }), hour: fc.nat(23), upgrade: fc.boolean() })
  .map(({ back, hour, upgrade }): Dated => {
    const on = (today - back) as Day
    return { day: on, at: (on * 86_400_000 + hour * 3_600_000) as Moment, upgrade }
  })

test('the newest always stays, and of the past never more than thirteen', () => {
  fc.assert(
    fc.property(fc.array(anyBackup, { maxLength: 60 }), (backups) => {
      const kept = backupsToKeep(backups, today)
      const past = backups.filter((one) => one.day <= today && !one.upgrade)
      const newest = past.toSorted((one, other) => other.at - one.at).slice(0, 1)
      const times = [...kept].map(({ at }) => at)
      expect(times).toEqual(expect.arrayContaining(newest.map(({ at }) => at)))
      expect([...kept].filter((one) => one.day <= today).length).toBeLessThanOrEqual(13)
      expect(backups.filter((one) => one.day > today && !kept.has(one))).toEqual([])
    }),
  )
})

test('what stays once stays when asked again, and the order they come in does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyBackup, { maxLength: 60 }), (backups) => {
      const kept = backupsToKeep(backups, today)
      expect(backupsToKeep([...kept], today)).toEqual(kept)
      const times = (some: Iterable<Dated>) =>
        [...some].map(({ at }) => at).toSorted((one, other) => one - other)
      expect(times(backupsToKeep(backups.toReversed(), today))).toEqual(times(kept))
    }),
  )
})

test('one a day, cleared up each day, leaves seven days and four weeks', () => {
  let left: readonly Dated[] = []
  for (const backup of everyDay('2026-01-01', 90)) {
    left = [...backupsToKeep([...left, backup], backup.day)]
  }
  expect(left.length).toBeGreaterThanOrEqual(9)
  expect(left.length).toBeLessThanOrEqual(11)
})
