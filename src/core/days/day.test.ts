// Days are whole numbers; Temporal says whether they are the right ones.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFrom, parseDay, partsOf, printDay, weekdayOf, type Day } from './day.ts'

const epoch = Temporal.PlainDate.from('1970-01-01')

test('each day of 2020 to 2040 is the day Temporal knows', () => {
  const wrong: string[] = []
  let date = Temporal.PlainDate.from('2020-01-01')
  for (let day = 18_262 as Day; date.year < 2041; day = addDays(day, 1)) {
    const { year, month, day: dayOfMonth } = date
    const isWrong =
      dayFrom(year, month, dayOfMonth) !== day ||
      weekdayOf(day) !== date.dayOfWeek ||
      printDay(day) !== date.toString() ||
      parseDay(date.toString()) !== day ||
      JSON.stringify(partsOf(day)) !== JSON.stringify({ year, month, date: dayOfMonth })
    if (isWrong) wrong.push(`${date.toString()} is taken for ${printDay(day)}`)
    date = date.add({ days: 1 })
  }
  expect(wrong).toEqual([])
})

test('so are the days of other centuries', () => {
  const days = fc.integer({ min: dayFrom(0, 1, 1), max: dayFrom(9999, 12, 31) })
  fc.assert(
    fc.property(days, (number) => {
      const day = number as Day
      const date = epoch.add({ days: day })
      expect(printDay(day)).toBe(date.toString())
      expect(parseDay(date.toString())).toBe(day)
      expect(weekdayOf(day)).toBe(date.dayOfWeek)
    }),
  )
})

test('a text is a day where Temporal says so', () => {
  const digits = (most: number) => fc.integer({ min: 0, max: most })
  fc.assert(
    fc.property(digits(9999), digits(14), digits(33), (year, month, date) => {
      const text = [
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(date).padStart(2, '0'),
      ].join('-')
      expect(parseDay(text)).toBe(daysSinceEpoch(text))
    }),
    { numRuns: 1_000 },
  )
})

test.each(['2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31', '2026-01-31'])(
  '%s is a day',
  (text) => expect(parseDay(text)).toBe(daysSinceEpoch(text)),
)

test.each([
  ...['2026-02-29', '2100-02-29', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31'],
  ...['2026-00-10', '2026-13-01', '2026-01-00', '2026-01-32', '2026-3-9', '26-03-09', '20260309'],
  ...['2026-03-09T10:00', ' 2026-03-09', '2026-03-09 ', 'tomorrow', ''],
])('“%s” is none', (text) => expect(parseDay(text)).toBeUndefined())

function daysSinceEpoch(text: string): number | undefined {
  try {
    return epoch.until(Temporal.PlainDate.from(text, { overflow: 'reject' })).days
  } catch {
    return undefined
  }
}
