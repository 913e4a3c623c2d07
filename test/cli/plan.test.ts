// The plan as a command, run as a person runs it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { panelOfThree as panel, sincerely } from './run-program.ts'

const json = JSON.parse(readFileSync(panel, 'utf8'))

test('the plan of a case is printed for people, with why each step stands where it stands', () => {
  const { status, said } = sincerely(['plan', panel])
  expect(status).toBe(0)
  expect(said).toContain('Maintenance planner, Halvorsen Paper\nFollowing up\n')
  expect(said).toMatch(/Mon 23 March +Ask Ana Ruiz for an update by email +to come\n/)
  expect(said).toContain('You left a voicemail on Mon 9 March')
  expect(said).not.toContain('\u001b[')
})

test('the plan is printed as data, read from standard input, at the moment asked for', () => {
  const now = '2026-03-24T10:00-05:00[America/Chicago]'
  const { status, said } = sincerely(['plan', '-', '--json', '--now', now], JSON.stringify(json))
  expect(status).toBe(0)
  const { status: stands, steps } = JSON.parse(said)
  expect(stands).toBe('following-up')
  expect(steps).toContainEqual(
    expect.objectContaining({
      kind: 'status-note',
      contact: 'ana',
      on: '2026-03-23',
      state: 'overdue',
    }),
  )
})

test('a key that nobody knows is ignored with a word', () => {
  const { status, complained } = sincerely(['plan', '-'], JSON.stringify({ ...json, mood: 'good' }))
  expect([status, complained]).toEqual([0, 'mood is not known here; ignored.\n'])
})

const contact = { id: 'ana', name: 'Ana Ruiz' }
const interview = { id: 'i1', start: '2026-03-02T14:00-06:00', contacts: ['ana'] }

test.each([
  ['not JSON', '{', 'standard input'],
  ['no candidate', { ...json, candidate: undefined }, 'candidate is missing'],
  [
    'a time zone that does not exist',
    { ...json, candidate: { ...json.candidate, timeZone: 'Mars/Base' } },
    'candidate.timeZone',
  ],
  [
    'an impossible day',
    { ...json, interviews: [{ ...interview, decisionBy: '2026-02-30' }] },
    'interviews[0].decisionBy',
  ],
  [
    'an end before the start',
    { ...json, interviews: [{ ...interview, end: '2026-03-02T13:00-06:00' }] },
    'interviews[0].end',
  ],
  [
    'a contact nobody knows',
    { ...json, contacts: [contact], takeaways: [], journal: [] },
    'interviews[0].contacts[1]',
  ],
  [
    'a kind of entry nobody knows',
    { ...json, journal: [{ at: '2026-03-02T19:00-06:00', type: 'telegram' }] },
    'journal[0].type',
  ],
  [
    'an outcome nobody knows',
    {
      ...json,
      journal: [{ at: '2026-03-02T19:00-06:00', type: 'call', contact: 'ana', outcome: 'sang' }],
    },
    'journal[0].outcome',
  ],
  ['a cadence nobody knows', { ...json, cadence: 'hourly' }, 'cadence'],
] as const)('%s ends with status 2 and the name of the field', (_, input, field) => {
  const text = typeof input === 'string' ? input : JSON.stringify(input)
  const { status, said, complained } = sincerely(['plan', '-'], text)
  expect([status, said]).toEqual([2, ''])
  expect(complained).toContain(field)
})
