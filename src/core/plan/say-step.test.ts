// Steps, states and statuses in words, the same on every face.
import { expect, test } from 'vitest'
import { planOf } from '../../../test/plan/row.ts'
import { sayState, sayStatus, sayStep } from './say-step.ts'
import type { Step } from './step.ts'

test('a plan in words', () => {
  const { status, steps } = planOf({
    now: 'Mon 16 March 12:00',
    met: 'ana ben kit',
    by: '30 April',
    people: { ben: { wish: 'email' } },
    journal: [
      ...['2 March 19:00 ana thank-you by handwritten', '2 March 19:30 ben thank-you by card'],
      ...['9 March 10:00 ana call voicemail', '9 March 11:00 ben asked-for references'],
      ...['10 March 10:00 ben skipped check-in', '10 March 11:00 provided references'],
    ],
  })
  const names: Record<string, string> = { ana: 'Ana Ruiz', ben: 'Ben Ortega', kit: 'Kit Moreau' }
  const said = steps.map((step) => `${sayStep(step, names[step.contact] ?? '')}: ${sayState(step)}`)
  expect(sayStatus(status)).toBe('Following up')
  expect(said).toEqual([
    'Thank Ana Ruiz by handwritten letter: done',
    'Thank Ben Ortega by card: done',
    'Call Ana Ruiz: left a voicemail',
    'Call Kit Moreau: needs something first',
    'Send Ben Ortega what they asked for: references: done',
    'Ask Ben Ortega by email how things stand: let go',
    'Call Ana Ruiz again: due',
    'Ask Ana Ruiz for an update by email: to come',
    'Ask Ben Ortega by email how things stand: to come',
    'Call Ana Ruiz: to come',
    'Ask Ben Ortega by email how things stand: to come',
    'Call Ana Ruiz: to come',
  ])
})

test('each state, outcome and status has words of its own', () => {
  const step = {
    interview: 'i1',
    contact: 'ana',
    kind: 'call',
    on: 0,
    because: '',
  } as unknown as Step
  const states = (
    ['done', 'skipped', 'due', 'overdue', 'upcoming', 'blocked', 'on-hold'] as const
  ).map((state) => sayState({ ...step, state }))
  const outcomes = (
    ['talked', 'voicemail', 'message', 'no-answer', 'busy', 'wrong-number'] as const
  ).map((outcome) => sayState({ ...step, state: 'done', outcome }))
  const statuses = (
    ['closed', 'reply-to-read', 'scheduled', 'advanced', 'played-out', 'following-up'] as const
  ).map(sayStatus)
  for (const words of [states, outcomes, statuses]) {
    expect(words.every((one) => one.length > 2)).toBe(true)
    expect(new Set(words).size).toBe(words.length)
  }
})
