import { expect, test } from 'vitest'
import type { Day } from '../days/day.ts'
import type { Step } from './step.ts'
import { stepKeys } from './step-key.ts'

const step: Step = {
  interview: 'i1',
  contact: 'ana',
  kind: 'call',
  state: 'upcoming',
  on: 20_000 as Day,
  because: '',
  round: 1,
  attempt: 1,
}

test('a step keeps its key as it moves and as its state changes', () => {
  const moved: Step = { ...step, on: 20_003 as Day, state: 'due', because: 'They were away.' }
  expect(stepKeys([moved])).toEqual(stepKeys([step]))
})

test('a second try, another round and another person have keys of their own', () => {
  const others: readonly Step[] = [
    step,
    { ...step, attempt: 2 },
    { ...step, round: 2 },
    { ...step, contact: 'ben' },
    { ...step, interview: 'i2' },
  ]
  expect(new Set(stepKeys(others)).size).toBe(others.length)
})

test('a call after no answer is one more, and does not take the key of the one before', () => {
  const tried: Step = { ...step, state: 'done', outcome: 'no-answer' }
  expect(stepKeys([tried, step])).toEqual(['i1/ana/call/1/1', 'i1/ana/call/1/1/2'])
})
