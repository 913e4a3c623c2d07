import { expect, test } from 'vitest'
import { addDays, dayFrom } from '#core/days/day.ts'
import type { Step } from '#core/plan/step.ts'
import { sayWhen } from './step-words.ts'

// Tue 10 March, by Dana's own day.
const today = dayFrom(2026, 3, 10)

test.each([
  ['a call of today', 'due', 0, 'today'],
  ['a call that was not made yesterday', 'overdue', -1, 'was due yesterday'],
  ['a call that was not made days ago', 'overdue', -2, 'was due Sun 8 March'],
  ['a thank-you on its last day', 'due', -1, 'today at the latest'],
  ['where it is the next day already, a call of that day', 'due', 1, 'tomorrow, Wed 11 March'],
  ['where it is the next day already, a call not made before', 'overdue', 0, 'was due today'],
  ['a thank-you that still lacks an address', 'blocked', -2, 'open since Sun 8 March'],
  ['a call of tomorrow', 'upcoming', 1, 'tomorrow, Wed 11 March'],
] as const)('%s', (_, state, days, said) => {
  const about = { interview: 'i1', contact: 'ana', because: '' }
  const step: Step = { ...about, kind: 'call', state, on: addDays(today, days) }
  expect(sayWhen(step, today)).toBe(said)
})
