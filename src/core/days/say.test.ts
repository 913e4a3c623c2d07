import { expect, test } from 'vitest'
import { dayFrom } from './day.ts'
import { sayClock, sayDay, sayFarDay, sayGap } from './say.ts'

test.each([
  ['Mon 9 March', dayFrom(2026, 3, 9)],
  ['Thu 1 January', dayFrom(2026, 1, 1)],
  ['Thu 31 December', dayFrom(2026, 12, 31)],
  ['Thu 29 February', dayFrom(2024, 2, 29)],
  ['Sun 5 July', dayFrom(2026, 7, 5)],
])('people say %s', (said, day) => {
  expect(sayDay(day)).toBe(said)
  expect(sayDay(day)).toBe(said)
})

test('a day of another year is said with it', () => {
  const today = dayFrom(2026, 3, 9)
  expect(sayFarDay(dayFrom(2026, 12, 31), today)).toBe('Thu 31 December')
  expect(sayFarDay(dayFrom(2025, 12, 31), today)).toBe('Wed 31 December 2025')
})

test('thousands of days are said alike, first and again', () => {
  const days = Array.from({ length: 5_000 }, (_, index) => dayFrom(2026, 1, 1 + index))
  const first = days.map(sayDay)
  expect(days.map(sayDay)).toEqual(first)
  expect(first.slice(0, 2)).toEqual(['Thu 1 January', 'Fri 2 January'])
})

test('a clock shows two digits', () => {
  expect([0, 9 * 60, 13 * 60 + 5, 23 * 60 + 59].map(sayClock)).toEqual([
    ...['00:00', '09:00', '13:05', '23:59'],
  ])
})

test('a stretch of days is said in weeks where it is weeks', () => {
  expect([1, 2, 7, 10, 14, 21].map(sayGap)).toEqual([
    ...['one day', '2 days', 'one full week', '10 days', 'two full weeks', '21 days'],
  ])
})
