import { expect, test } from 'vitest'
import { namedHolidays } from '#capture/holidays.ts'
import { parseDay, printDay } from '#core/days/day.ts'
import { comingHolidays } from './coming-holidays.ts'

const listed = (country: string | undefined, region: string | undefined, day: string) =>
  comingHolidays({ holidayNames: namedHolidays }, { country, region }, parseDay(day)!).map(
    ({ name, from, until }) => `${printDay(from)} ${until - from + 1} ${name}`,
  )

test('those of one year from today on, into the next', () => {
  const days = listed('US', undefined, '2026-10-12')
  expect(days[0]).toBe('2026-10-12 1 Columbus Day')
  expect(days).toContain("2027-01-01 1 New Year's Day")
  expect(days.at(-1)).toBe('2027-10-11 1 Columbus Day')
})

test('a region has its own', () => {
  expect(listed('US', 'IL', '2026-02-01')[0]).toBe("2026-02-12 1 Lincoln's Birthday")
})

test('days in a row of one name are one holiday, also begun yesterday', () => {
  expect(listed('SA', undefined, '2026-03-01')[0]).toMatch(/^2026-03-19 4 End of Ramadan/)
  expect(listed('SA', undefined, '2026-03-21')[0]).toMatch(/^2026-03-21 2 End of Ramadan/)
})

test('nobody knows those of no country', () => {
  expect(listed(undefined, 'IL', '2026-02-01')).toEqual([])
})
