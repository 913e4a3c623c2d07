import { expect, test } from 'vitest'
import { planOf } from '../../test/plan/row.ts'
import { planAsData } from './plan-as-data.ts'

test('a step says what the method says of it, and not which entry it comes from', () => {
  const plan = planOf({
    now: '3 March 12:00',
    journal: ['e1: 3 March 10:00 ana thank-you by email'],
  })
  const [thanks] = (planAsData(plan) as { steps: readonly object[] }).steps
  expect(thanks).toEqual({
    ...{ interview: 'i1', contact: 'ana', kind: 'thank-you', state: 'done', on: '2026-03-03' },
    ...{ channel: 'email', because: 'You sent your thanks by email on Tue 3 March.' },
  })
})
