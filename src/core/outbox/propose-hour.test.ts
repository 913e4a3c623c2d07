import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '../days/day.ts'
import { parseMoment, printZoned } from '../days/moment.ts'
import type { Roll } from '../days/working-days.ts'
import { proposeHour } from './propose-hour.ts'

const roll: Roll = (day) => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day)

test.each([
  ['2026-03-02T06:00-06:00', 'America/Chicago', '2026-03-02T08:30:00-06:00[America/Chicago]'],
  ['2026-03-02T08:30-06:00', 'America/Chicago', '2026-03-03T08:30:00-06:00[America/Chicago]'],
  ['2026-03-06T16:00-06:00', 'America/Chicago', '2026-03-09T08:30:00-05:00[America/Chicago]'],
  ['2026-03-02T18:00-06:00', 'Asia/Tokyo', '2026-03-04T08:30:00+09:00[Asia/Tokyo]'],
])('of %s in %s it is %s', (now, zone, hour) => {
  expect(printZoned(proposeHour(parseMoment(now)!.moment, zone, roll), zone)).toBe(hour)
})
