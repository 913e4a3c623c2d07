// Facts as people type them, in the sentences that carry them.
import { expect, test } from 'vitest'
import { fitted, handledAs } from './fitted.ts'
import { readFragment } from './fragment.ts'
import { readHandling } from './handling.ts'
import { heldPosition } from './held-position.ts'
import { note } from '../../note.ts'
import { day, panel, planOf } from '../../../../../test/words/panel.ts'

const ways = { phrase: 'I was glad to learn about', that: 'I was glad to learn', colon: 'You said' }

test.each([
  ['your apprentice lab', 'I was glad to learn about your apprentice lab'],
  ['how the shifts hand over', 'I was glad to learn how the shifts hand over'],
  ['that planners start on the floor', 'I was glad to learn that planners start on the floor'],
  ['you hire from the floor', 'I was glad to learn that you hire from the floor'],
  ['why do permits take so long?', 'You said: why do permits take so long?'],
  ['two fail. Nobody knows why', 'You said: two fail. Nobody knows why'],
])('“%s” is said where it fits', (typed, said) => {
  expect(fitted(readFragment(typed)!, ways)).toBe(said)
})

test.each([
  ['we tied the readings to the orders', 'As a planner, we tied the readings to the orders'],
  ['sort it by risk', 'From my work, I would sort it by risk'],
  ['I’d start with a log', 'From my work, I’d start with a log'],
  [
    'a weekly look at the bearings',
    'From my work, I would start with a weekly look at the bearings',
  ],
  ['walking the route', 'From my work, I would start by walking the route'],
  ['hire two fitters', 'From my work, my suggestion is this: hire two fitters'],
  ['the fitters are asked first', 'As a planner, the fitters are asked first'],
])('“%s” is told as done, or as one would do it', (typed, said) => {
  const handled = () => ({ did: 'As a planner,', would: 'From my work', start: 'start with' })
  const held = heldPosition('planner at Northlake')!
  expect(handledAs(readHandling(typed)!, held, handled)).toBe(said)
})

test.each([
  ['condition-based planning', 'bring is my experience in condition-based planning.'],
  ['Training new schedulers', 'bring is my experience in training new schedulers.'],
  ['SAP PM', 'bring is my experience with SAP PM.'],
  ['ten years in planning', 'bring is my ten years in planning.'],
  ['attention to detail', 'bring is my attention to detail.'],
  ['fluent Spanish', 'bring is my fluent Spanish.'],
  ['a calm head', 'bring is a calm head.'],
  ['led shutdowns with 200 people', 'contribute: I led shutdowns with 200 people.'],
])('the expertise “%s” is the candidate’s own', (expertise, said) => {
  const kase = panel({ takeaway: { expertise } })
  const about = { interview: 'i1', contact: 'c0', kind: 'thank-you', channel: 'email' } as const
  const made = note(kase, { ...about, sentOn: day('2026-03-02'), plan: planOf(kase) })
  expect(made).toMatchObject({ text: expect.stringContaining(said) })
})

test('what one says one liked is said once', () => {
  const kase = panel({ takeaway: { interesting: 'I really liked the apprentice lab' } })
  const about = { interview: 'i1', contact: 'c0', kind: 'thank-you', channel: 'email' } as const
  const made = note(kase, { ...about, sentOn: day('2026-03-02'), plan: planOf(kase) })
  expect(made).toMatchObject({ text: expect.stringContaining('learn about the apprentice lab.') })
})
