import { expect, test } from 'vitest'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import { parseDay } from '../days/day.ts'
import type { Holidays } from '../days/working-days.ts'
import { freeDaysOf } from './free-days.ts'

/** A day on which the United States rest, and one on which Germany does. */
const holidays: Holidays = (country) =>
  new Set([parseDay(country === 'US' ? '2026-03-03' : '2026-03-04')!])

test.for<[name: string, Told, free: readonly string[]]>([
  ['weekend and holidays there', { now: 'Mon 2 March 16:00' }, ['03', '07', '08']],
  [
    'only when nobody works',
    {
      now: 'Mon 2 March 16:00',
      met: 'ana ben',
      people: { ana: { country: 'US' }, ben: { country: 'DE' } },
    },
    ['07', '08'],
  ],
  ['none without anybody met', { now: 'Mon 2 March 16:00', interviews: [] }, []],
])('a day is free: %s', ([, told, free]) => {
  const isFree = freeDaysOf(caseOf(told), holidays)
  const week = ['02', '03', '04', '05', '06', '07', '08']
  expect(week.filter((date) => isFree(parseDay(`2026-03-${date}`)!))).toEqual(free)
})
