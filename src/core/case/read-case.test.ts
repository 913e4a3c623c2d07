// The case file: what it may leave out, and the sentence for what it has wrong.
import { expect, test } from 'vitest'
import { jsonOf } from '../../../test/plan/told.ts'
import { classic } from '../cadence/read-cadence.ts'
import { dayFrom } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { Problem } from '../problem.ts'
import { readCase } from './read-case.ts'

const usual = jsonOf({
  now: 'Tue 3 March 10:00',
  met: 'ana ben',
  journal: ['e1: 2 March 19:00 ana thank-you by email', 'e2: 2 March 19:05 taken-back e1'],
})
const least = {
  now: '2026-03-03T10:00Z',
  candidate: { name: 'Dana Okafor', timeZone: 'America/Chicago' },
  application: { position: 'Maintenance planner', company: 'Halvorsen Paper' },
  contacts: [{ id: 'ana', name: 'Ana Ruiz' }],
  interviews: [{ id: 'i1', start: '2026-03-02T14:00-06:00', contacts: ['ana'] }],
}

test('the least a case says is enough', () => {
  const start = Date.UTC(2026, 2, 2, 20)
  expect(readCase(least)).toEqual({
    unknownKeys: [],
    case: {
      ...least,
      now: Date.UTC(2026, 2, 3, 10),
      cadence: classic,
      takeaways: [],
      journal: [],
      interviews: [
        { id: 'i1', start, end: start + 3_600_000, timeZone: 'America/Chicago', contacts: ['ana'] },
      ],
    },
  })
})

test('all it may say is read', () => {
  const most = {
    ...least,
    cadence: 'gentle',
    candidate: {
      ...least.candidate,
      ...{
        country: 'US',
        region: 'IL',
        phone: '+13125550142',
        email: 'dana@okafor.example',
        signOff: 'Sincerely',
      },
      address: { country: 'US', lines: ['18 Alder Street', 'Chicago, IL 60614'] },
      ...{ currentPosition: 'shift planner', post: 'card', tone: 'warm', language: 'en-US' },
    },
    contacts: [
      {
        ...{ id: 'ana', name: 'Ana Ruiz', title: 'Head', email: 'ana@halvorsen.example' },
        ...{ phone: '+13125550110', address: { lines: ['400 Mill Road'] }, country: 'US' },
        ...{ timeZone: 'America/Chicago', region: 'IL', wish: 'email' },
      },
    ],
    takeaways: [
      {
        ...{ interview: 'i1', contact: 'ana', interesting: 'the mill', issue: 'late parts' },
        ...{ handling: 'order early', expertise: 'ordering' },
      },
    ],
  }
  const interview = { ...least.interviews[0], end: '2026-03-02T15:30-06:00', timeZone: 'UTC' }
  const said = { country: 'US', format: 'video', decisionFrom: 'ana', said: 'in two weeks' }
  const json = { ...most, interviews: [{ ...interview, ...said, decisionBy: '2026-03-16' }] }
  const { case: kase, unknownKeys } = readCase(json)
  expect(unknownKeys).toEqual([])
  const { interviews: _interviews, ...rest } = most
  expect(kase).toMatchObject({ ...rest, now: Date.UTC(2026, 2, 3, 10), cadence: { rounds: 2 } })
  const end = Date.UTC(2026, 2, 2, 21, 30)
  const decisionBy = dayFrom(2026, 3, 16)
  expect(kase.interviews[0]).toMatchObject({ ...said, end, timeZone: 'UTC', decisionBy })
})

test('now may be handed in, and wins', () => {
  const now = 1_772_500_000_000 as Moment
  expect(readCase(least, now).case.now).toBe(now)
  expect(readCase({ ...least, now: undefined }, now).case.now).toBe(now)
})

test('the zone of an interview: its own, else the bracket of its start, else Dana’s', () => {
  const zoneOf = (more: object) =>
    readCase({ ...least, interviews: [{ ...least.interviews[0], ...more }] }).case.interviews[0]
      ?.timeZone
  expect(zoneOf({})).toBe('America/Chicago')
  expect(zoneOf({ start: '2026-03-02T14:00[Asia/Tokyo]' })).toBe('Asia/Tokyo')
  expect(zoneOf({ start: '2026-03-02T14:00[Asia/Tokyo]', timeZone: 'UTC' })).toBe('UTC')
})

const long = 'x'.repeat(10_001)
const rows: readonly (readonly [string, unknown, string])[] = [
  ['', [], 'wrong-form'],
  ['', null, 'wrong-form'],
  ['now', undefined, 'missing'],
  ['now', 'soon', 'wrong-form'],
  ['cadence', 'hasty', 'unknown-word'],
  ['cadence', 7, 'wrong-form'],
  ['candidate', undefined, 'missing'],
  ['candidate', 'Dana', 'wrong-form'],
  ['candidate.name', undefined, 'missing'],
  ['candidate.name', ' ', 'wrong-form'],
  ['candidate.name', long, 'too-long'],
  ['candidate.timeZone', 'Chicago', 'wrong-form'],
  ['candidate.country', 'usa', 'wrong-form'],
  ['candidate.country', 'USA', 'wrong-form'],
  ['candidate.email', 'dana', 'wrong-form'],
  ['candidate.email', 'dana @okafor.example', 'wrong-form'],
  ['candidate.phone', 'by heart', 'wrong-form'],
  ['candidate.address', ['18 Alder Street'], 'wrong-form'],
  ['candidate.address', { lines: ['18 Alder Street', 5] }, 'wrong-form'],
  ['candidate.post', 'pigeon', 'unknown-word'],
  ['candidate.tone', 'loud', 'unknown-word'],
  ['candidate.language', 5, 'wrong-form'],
  ['application.position', undefined, 'missing'],
  ['application.company', '', 'wrong-form'],
  ['contacts', undefined, 'missing'],
  ['contacts', {}, 'wrong-form'],
  ['contacts[1].id', undefined, 'missing'],
  ['contacts[1].id', 'ana', 'wrong-form'],
  ['contacts[1].name', undefined, 'missing'],
  ['contacts[1].wish', 'maybe', 'unknown-word'],
  ['contacts[1].phone', null, 'wrong-form'],
  ['interviews', undefined, 'missing'],
  ['interviews[0].id', undefined, 'missing'],
  ['interviews[0].start', undefined, 'missing'],
  ['interviews[0].start', '2026-02-30T14:00Z', 'wrong-form'],
  ['interviews[0].end', '2026-03-02T13:59-06:00', 'wrong-form'],
  ['interviews[0].timeZone', 'Mars/Olympus', 'wrong-form'],
  ['interviews[0].country', 'us', 'wrong-form'],
  ['interviews[0].format', 'letter', 'unknown-word'],
  ['interviews[0].contacts', undefined, 'missing'],
  ['interviews[0].contacts', 'ana', 'wrong-form'],
  ['interviews[0].contacts[1]', 7, 'wrong-form'],
  ['interviews[0].contacts[1]', 'zoe', 'unknown-id'],
  ['interviews[0].decisionBy', '16 March', 'wrong-form'],
  ['interviews[0].decisionFrom', 'zoe', 'unknown-id'],
  ['takeaways', 'none', 'wrong-form'],
  ['takeaways', [{ contact: 'ana' }], 'missing'],
  ['journal', {}, 'wrong-form'],
  ['journal[0].contact', 'zoe', 'unknown-id'],
  ['journal[1].id', 'e1', 'wrong-form'],
  ['journal[1].entry', 'e9', 'unknown-id'],
  ['journal[1].entry', 'e2', 'unknown-id'],
]
test.each(rows)('%s as %j: %s', (field, value, code) => {
  const problem = problemOf(field === '' ? value : changed(usual, field, value))
  expect(problem.code).toBe(code)
  expect(problem.field).toMatch(new RegExp(`^${field.replaceAll(/[[\]]/g, String.raw`\$&`)}`))
  expect(problem.message).toContain(problem.field || 'The case')
  expect(problem.message).toMatch(/\.$/)
})

test.each([
  ['takeaways[0].interview', [{ interview: 'i9', contact: 'ana' }]],
  ['takeaways[0].contact', [{ interview: 'i1', contact: 'zoe' }]],
  ['interviews[1].id', undefined],
])('%s points to something', (field, takeaways) => {
  const twice = { ...usual, interviews: [least.interviews[0], least.interviews[0]] }
  const problem = problemOf(takeaways ? { ...usual, takeaways } : twice)
  expect(problem.field).toBe(field)
})

test('a wrong value is quoted, a long one in part', () => {
  expect(problemOf(changed(usual, 'candidate.timeZone', 'Chicago')).message).toContain('“Chicago”')
  const said = problemOf(changed(usual, 'candidate.email', 'x'.repeat(9_000))).message
  expect(said.length).toBeLessThan(200)
  expect(said).toContain(`${'x'.repeat(60)}…`)
  expect(problemOf(changed(usual, 'candidate.name', [])).message).toContain('a list')
  expect(problemOf(changed(usual, 'candidate.name', {})).message).toContain('an object')
  expect(problemOf(changed(usual, 'candidate.name', null)).message).toContain('null')
  expect(problemOf(changed(usual, 'candidate.name', 7)).message).toContain('7')
})

test('a text of ten thousand characters is not too long', () => {
  const json = changed(usual, 'candidate.name', 'x'.repeat(10_000))
  expect(readCase(json).case.candidate.name).toHaveLength(10_000)
})

test('keys nobody knows are named, wherever they stand', () => {
  let json: unknown = usual
  const keys = [
    'mood',
    'cadence',
    'candidate.mood',
    'application.mood',
    'contacts[1].mood',
    'interviews[0].mood',
    'journal[0].mood',
  ]
  for (const key of keys) json = changed(json, key, key === 'cadence' ? { mood: 1 } : 1)
  json = changed(json, 'takeaways', [{ interview: 'i1', contact: 'ana', mood: 1 }])
  json = changed(json, 'candidate.address', { lines: ['18 Alder Street'], mood: 1 })
  json = changed(json, 'contacts[1].address', { lines: ['400 Mill Road'], mood: 1 })
  expect(readCase(json).unknownKeys.toSorted()).toEqual([
    'application.mood',
    'cadence.mood',
    'candidate.address.mood',
    'candidate.mood',
    'contacts[1].address.mood',
    'contacts[1].mood',
    'interviews[0].mood',
    'journal[0].mood',
    'mood',
    'takeaways[0].mood',
  ])
})

test('what a case is expected to give is none of its business', () => {
  expect(readCase({ ...usual, expect: { steps: [] } }).unknownKeys).toEqual([])
})

function problemOf(json: unknown): Problem {
  try {
    readCase(json)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  return expect.fail('It was read.')
}

/** The same JSON with another value at a path, `contacts[1].name`; undefined takes it away. */
function changed(json: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.pop() ?? ''
  let at = copy
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = value
  return copy
}
