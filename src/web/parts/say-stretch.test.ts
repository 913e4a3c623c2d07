import { expect, test } from 'vitest'
import type { Moment } from '#core/days/moment.ts'
import { sayBeginning } from './say-stretch.ts'

test.each([
  ['where both clocks agree', 'America/Chicago', '2026-03-02T20:00Z', 'Mon 2 March, 14:00'],
  ['in London', 'Europe/London', '2026-03-03T15:00Z', 'Tue 3 March, 09:00, 15:00 there'],
  [
    'in Tokyo, where it is the next day',
    'Asia/Tokyo',
    '2026-03-04T00:30Z',
    'Tue 3 March, 18:30, Wed 4 March, 09:30 there',
  ],
])('an interview %s is said by one’s own day and clock', (_, timeZone, time, said) => {
  const start = Temporal.Instant.from(time).epochMilliseconds as Moment
  expect(sayBeginning({ start, timeZone }, 'America/Chicago')).toBe(said)
})
