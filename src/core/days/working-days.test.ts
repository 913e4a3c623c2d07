// A day outside the weekend of the country and none of its public holidays.
import { expect, test } from 'vitest'
import { dayFrom, weekdayOf, type Day } from './day.ts'
import { isHoliday, isWorkingDay, rolled, rollIn, type Holidays } from './working-days.ts'

const inMarch = (date: number) => dayFrom(2026, 3, date)
const none: Holidays = () => new Set<Day>()
const freeOnTenth: Holidays = (country, region) =>
  new Set(country === 'US' && region === 'IL' ? [inMarch(10)] : [])

test.each([
  [undefined, [6, 7]],
  ['US', [6, 7]],
  ['DE', [6, 7]],
  ['SA', [5, 6]],
  ['IL', [5, 6]],
  ['EG', [5, 6]],
  ['IR', [5]],
  ['IN', [7]],
  ['AE', [6, 7]],
  ['XX', [6, 7]],
  ['nowhere', [6, 7]],
])('the weekend of %s', (country, weekend) => {
  const week = Array.from({ length: 7 }, (_, index) => inMarch(9 + index))
  const free = week.filter((day) => !isWorkingDay(day, { country }, none))
  expect(free.map(weekdayOf)).toEqual(weekend)
})

test('a holiday is none, in its own country and region', () => {
  const tenth = inMarch(10)
  expect(isWorkingDay(tenth, { country: 'US', region: 'IL' }, freeOnTenth)).toBe(false)
  expect(isWorkingDay(tenth, { country: 'US', region: 'WI' }, freeOnTenth)).toBe(true)
  expect(isWorkingDay(tenth, { country: 'US' }, freeOnTenth)).toBe(true)
  expect(isWorkingDay(tenth, { region: 'IL' }, freeOnTenth)).toBe(true)
})

test('a public holiday is a day on which people would work else', () => {
  const there = { country: 'US', region: 'IL' }
  const onSaturday: Holidays = () => new Set([inMarch(14)])
  expect(isHoliday(inMarch(10), there, freeOnTenth)).toBe(true)
  expect(isHoliday(inMarch(11), there, freeOnTenth)).toBe(false)
  expect(isHoliday(inMarch(14), there, onSaturday)).toBe(false)
})

test('holidays are asked for by their year', () => {
  const years: number[] = []
  const noting: Holidays = (_country, _region, year) => (years.push(year), new Set<Day>())
  isWorkingDay(dayFrom(2026, 12, 31), { country: 'US' }, noting)
  isWorkingDay(dayFrom(2027, 1, 1), { country: 'US' }, noting)
  expect(years).toEqual([2026, 2027])
})

test('rolled is the day itself, else the next working day', () => {
  const place = { country: 'US', region: 'IL' }
  expect(rolled(inMarch(9), place, freeOnTenth)).toBe(inMarch(9))
  expect(rolled(inMarch(10), place, freeOnTenth)).toBe(inMarch(11))
  expect(rolled(inMarch(14), place, freeOnTenth)).toBe(inMarch(16))
})

test('a place remembers its days, each place and each calendar its own', () => {
  const tenth = inMarch(10)
  const illinois = rollIn({ country: 'US', region: 'IL' }, freeOnTenth)
  expect(illinois(tenth)).toBe(inMarch(11))
  expect(illinois(tenth)).toBe(inMarch(11))
  expect(rollIn({ country: 'US', region: 'WI' }, freeOnTenth)(tenth)).toBe(tenth)
  expect(rollIn({ country: 'US' }, freeOnTenth)(tenth)).toBe(tenth)
  expect(rollIn({ country: 'US', region: 'IL' }, none)(tenth)).toBe(tenth)
  expect(rollIn({ country: 'US', region: 'IL' }, freeOnTenth)).toBe(illinois)
  const many = Array.from({ length: 5_000 }, (_, index) => dayFrom(2026, 1, 1 + index))
  expect(many.map(illinois)).toEqual(
    many.map((day) => rolled(day, { country: 'US', region: 'IL' }, freeOnTenth)),
  )
})
