import { expect, test } from 'vitest'
import { parseDay } from '../days/day.ts'
import { languageOf } from './languages/languages.ts'
import { sayLetterDate } from './say-date.ts'

const ninth = parseDay('2026-03-09')!

test.each([
  ['en-US', 'Monday, March 9', 'March 9, 2026'],
  ['en-GB', 'Monday 9 March', '9 March 2026'],
] as const)('in %s a day is %s, and %s at the head of a letter', (language, said, atHead) => {
  const { date } = languageOf(language).customs
  expect([date(ninth), sayLetterDate(ninth, language)]).toEqual([said, atHead])
})

test.each([
  ['en-IE', 'en-GB'],
  ['en-gb', 'en-GB'],
  ['en-US', 'en-US'],
  ['en-DE', 'en-US'],
  [undefined, 'en-US'],
])('who says %s writes %s', (language, code) => {
  expect(languageOf(language).code).toBe(code)
})
