import { expect, test } from 'vitest'
import { spokenSeconds } from './spoken.ts'

test.each([
  ['one word', 'Hello', 1],
  ['a sentence', 'Hello, this is Dana Okafor again.', 6],
  ['a number, digit by digit', 'My number is 312-555-0142.', 13],
  ['one with its country', '+44 20 7946 0958', 12],
  ['a date is no number', 'on March 2, at 2 p.m.', 6],
  ['nothing', '', 0],
])('%s', (_, text, words) => {
  expect(spokenSeconds(text)).toBeCloseTo((words / 150) * 60)
})
