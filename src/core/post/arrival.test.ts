// A letter leaves on a working day here, moves on days that are working days in both countries, and arrives on one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { parseDay, printDay, type Day } from '../days/day.ts'
import { isWorkingDay } from '../days/working-days.ts'
import { arrivalOf, readBy } from './arrival.ts'
import { daysInPost } from './days-in-post.ts'

const dayOn = (text: string) => parseDay(text)!

test.each([
  ['posted on Monday, three days', '2026-03-02', 'US', 'US', 3, '2026-03-05'],
  ['over a weekend', '2026-03-05', 'US', 'US', 3, '2026-03-10'],
  ['posted on Saturday it leaves on Monday', '2026-03-07', 'US', 'US', 1, '2026-03-10'],
  ['over Memorial Day', '2026-05-22', 'US', 'US', 2, '2026-05-27'],
  ['a holiday here alone holds it', '2026-11-25', 'US', 'DE', 2, '2026-11-30'],
  ['a holiday there alone holds it', '2026-12-24', 'US', 'DE', 1, '2026-12-28'],
  ['from a Friday to where Sunday is worked', '2026-03-05', 'US', 'IL', 2, '2026-03-10'],
  ['over the new year', '2026-12-30', 'GB', 'GB', 2, '2027-01-04'],
  ['nothing known of either', '2026-03-06', undefined, undefined, 1, '2026-03-09'],
])('%s', (_, posted, from, to, days, expected) => {
  const journey = { posted: dayOn(posted), from: { country: from }, to: { country: to }, days }
  expect(printDay(arrivalOf(journey, holidays))).toBe(expected)
})

const aDay = fc.integer({ min: 20_000, max: 21_500 }).map((day) => day as Day)
const aPlace = fc.constantFrom('US', 'DE', 'GB', 'IL', 'SA', 'IN', 'JP', undefined)
const aJourney = fc.record({
  posted: aDay,
  from: fc.record({ country: aPlace }),
  to: fc.record({ country: aPlace }),
  days: fc.integer({ min: 1, max: 12 }),
})

test('a letter arrives after the day of posting, on a working day there, never earlier for more days', () => {
  fc.assert(
    fc.property(aJourney, (journey) => {
      const arrives = arrivalOf(journey, holidays)
      expect(arrives).toBeGreaterThanOrEqual(journey.posted + journey.days)
      expect(isWorkingDay(arrives, journey.to, holidays)).toBe(true)
      const later = arrivalOf({ ...journey, days: journey.days + 1 }, holidays)
      expect(later).toBeGreaterThan(arrives)
      expect(readBy(arrives, journey.to, holidays)).toBeGreaterThan(arrives)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['at home', 'US', 'US', 3],
  ['at home, where the law says it', 'DE', 'DE', 3],
  ['at home, somewhere nobody looked it up', 'NZ', 'NZ', 3],
  ['across Europe', 'DE', 'FR', 5],
  ['across an ocean', 'US', 'DE', 10],
  ['where theirs is not known, as at home', 'GB', undefined, 2],
  ['where one’s own is not known, as at theirs', undefined, 'GB', 2],
  ['where nothing is known', undefined, undefined, 3],
])('days in the post: %s', (_, from, to, days) => {
  expect(daysInPost(from, to).days).toBe(days)
})

test('what one has put in oneself wins, for that country alone', () => {
  expect(daysInPost('US', 'DE', { DE: 6 })).toEqual({ days: 6, source: 'your own figure' })
  expect(daysInPost('US', 'FR', { DE: 6 }).days).toBe(10)
})
