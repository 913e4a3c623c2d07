import { expect, test } from 'vitest'
import { readCadence } from '../cadence/read-cadence.ts'
import { paceOf } from './pace.ts'
import { sayPace } from './say-pace.ts'

test.each([
  [
    'classic',
    'A thank-you at once, then calls after 7, 14, 21 and 28 days, the second because the first met a voicemail. After that it rests.',
  ],
  ['mail-first', 'A thank-you at once, then emails after 7, 14 and 21 days. After that it rests.'],
  [
    'gentle',
    'A thank-you at once, then calls after 7, 14 and 28 days, the second because the first met a voicemail. After that it rests.',
  ],
  [{ rounds: 0 }, 'A thank-you at once. After that it rests.'],
  [
    { rounds: 1, secondTry: false, firstAfter: 10 },
    'A thank-you at once, then a call after 10 days. After that it rests.',
  ],
  [
    { rounds: 1, medium: 'email', firstAfter: 1 },
    // Two days after a thank-you by email at the earliest.
    'A thank-you at once, then an email after 2 days. After that it rests.',
  ],
  [
    { rounds: 2, secondTry: false, every: 10 },
    // Day 17 is a Thursday.
    'A thank-you at once, then calls after 7 and 17 days. After that it rests.',
  ],
  [
    { rounds: 2, firstAfter: 5, secondTry: false },
    // The Saturday is rolled to the Monday.
    'A thank-you at once, then calls after 7 and 14 days. After that it rests.',
  ],
])('%j: %s', (cadence, sentence) => {
  expect(sayPace(paceOf(readCadence(cadence)))).toBe(sentence)
})

test('the second try is marked', () => {
  const again = paceOf(readCadence('classic')).map((step) => step.again)
  expect(again).toEqual([false, false, true, false, false])
})

test('the most rounds that there may be are shown to their end', () => {
  const steps = paceOf(readCadence({ rounds: 12, every: 90 }))
  expect(steps).toHaveLength(14)
  expect(steps.at(-1)?.after).toBeGreaterThan(990)
})
