// Which entry of the journal a step done or let go comes from.
import { expect, test } from 'vitest'
import { planOf } from '../../../test/plan/row.ts'

test.each([
  ['a thank-you sent', 'e1: 3 March 10:00 ana thank-you by email', 'thank-you'],
  ['a thank-you let go', 'e1: 3 March 10:00 ana skipped thank-you', 'thank-you'],
  ['a call made', 'e1: 9 March 10:00 ana call voicemail', 'call'],
  ['a round let go', 'e1: 9 March 10:00 ana skipped call', 'call'],
  ['a check-in sent', 'e1: 9 March 10:00 ana check-in by email', 'check-in'],
])('%s comes from its entry', (_, line, kind) => {
  const { steps } = planOf({ now: '9 March 12:00', journal: [line] })
  expect(steps.filter((step) => step.entry !== undefined)).toMatchObject([{ kind, entry: 'e1' }])
})

test.each([
  ['a status note sent', 'e1: 16 March 10:00 ana status-note by email'],
  ['a status note let go', 'e1: 16 March 10:00 ana skipped status-note'],
])('%s comes from its entry', (_, line) => {
  const { steps } = planOf({ now: '16 March 12:00', by: '13 March', journal: [line] })
  const from = steps.find((step) => step.entry === 'e1')
  expect(from?.kind).toBe('status-note')
})

test.each([
  ['sent', 'e2: 10 March 10:00 provided references', 'done'],
  ['let go', 'e2: 10 March 10:00 ana skipped material', 'skipped'],
])('a material %s comes from that entry, not from the request', (_, line, state) => {
  const asked = 'e1: 9 March 10:00 ana asked-for references'
  const { steps } = planOf({ now: '10 March 12:00', journal: [asked, line] })
  expect(steps.find(({ kind }) => kind === 'material')).toMatchObject({ state, entry: 'e2' })
})

test('what is still open comes from no entry', () => {
  const { steps } = planOf({ now: '3 March 10:00' })
  expect(steps.filter((step) => 'entry' in step)).toEqual([])
})
