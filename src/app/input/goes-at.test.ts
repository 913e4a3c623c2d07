import { expect, test } from 'vitest'
import { parseMoment } from '#core/days/moment.ts'
import { goesAt } from './goes-at.ts'

const now = parseMoment('2026-03-02T16:00-06:00')!.moment
const clock = { now, zone: 'America/Chicago' }

test('a time to come is read by the candidate’s clock', () => {
  expect(goesAt('2026-03-03T08:30', clock)).toBe(parseMoment('2026-03-03T08:30-06:00')!.moment)
})

test.each([undefined, '', ' '])('%j is now', (typed) => {
  expect(goesAt(typed, clock)).toBeUndefined()
})

test.each([
  ['2026-03-02T16:00', 'Mon 2 March, 16:00 is over; please choose a time to come.'],
  ['2026-05-01T00:00', 'Fri 1 May, 00:00 is far away; please choose a time within 60 days.'],
  ['soon', '“soon” is not a day and time; one is written like 2026-03-02T14:00.'],
])('%s is refused', (typed, sentence) => {
  expect(() => goesAt(typed, clock)).toThrow(sentence)
})
