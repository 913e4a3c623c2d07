import { expect, test } from 'vitest'
import { parseMoment } from '../days/moment.ts'
import { canCallToday } from './window.ts'

const window = {
  from: '2026-03-09T09:00-04:00[America/New_York]',
  to: '2026-03-09T17:00-04:00[America/New_York]',
}

test.each([
  ['early on its day', '2026-03-09T00:10-04:00', true],
  ['in the last minute', '2026-03-09T16:59-04:00', true],
  ['when it has closed', '2026-03-09T17:00-04:00', false],
  ['late on the day before', '2026-03-08T23:50-04:00', false],
  ['on its day elsewhere, not there', '2026-03-09T00:10-03:00', false],
])('whether one can call today, %s', (_, now, can) => {
  expect(canCallToday(window, parseMoment(now)!.moment)).toBe(can)
})
