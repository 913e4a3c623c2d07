// An entry as JSON: what is printed is read again, and what is wrong is said with its field.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry } from '../../../test/plan/any-case.ts'
import { parseDay } from '../days/day.ts'
import { Problem } from '../problem.ts'
import { printEntry, readEntry } from './read-entry.ts'

test('any entry printed is read again', () => {
  fc.assert(
    fc.property(anEntry, (entry) => {
      const json: unknown = JSON.parse(JSON.stringify(printEntry(entry)))
      expect(readEntry(json, 'entry')).toEqual(entry)
    }),
    { numRuns: 500 },
  )
})

test('moments are printed as UTC text, days as ISO 8601', () => {
  const json = {
    at: '2026-03-09T10:00-05:00',
    type: 'call',
    contact: 'ana',
    outcome: 'talked',
    decisionBy: '2026-03-20',
    said: 'by the 20th',
    id: 'e1',
  }
  const entry = readEntry(json, 'journal[0]')
  expect(entry).toMatchObject({ at: Date.UTC(2026, 2, 9, 15), decisionBy: parseDay('2026-03-20') })
  expect(printEntry(entry)).toEqual({ ...json, at: '2026-03-09T15:00:00.000Z' })
})

const at = '2026-03-09T10:00-05:00'
const about = { at, contact: 'ana' }
const rows: readonly (readonly [object | string | null, string, string])[] = [
  [{ type: 'call' }, 'missing', 'at'],
  [{ at }, 'missing', 'type'],
  [{ at, type: 'phoned' }, 'unknown-word', 'type'],
  [{ at: 'noon', type: 'offer' }, 'wrong-form', 'at'],
  [{ at: 5, type: 'offer' }, 'wrong-form', 'at'],
  [{ at, type: 'offer', id: '' }, 'wrong-form', 'id'],
  [{ at, type: 'bounce' }, 'missing', 'contact'],
  [{ ...about, type: 'call' }, 'missing', 'outcome'],
  [{ ...about, type: 'call', outcome: 'shouted' }, 'unknown-word', 'outcome'],
  [
    { ...about, type: 'call', outcome: 'talked', decisionBy: '20 March' },
    'wrong-form',
    'decisionBy',
  ],
  [{ ...about, type: 'call', outcome: 'talked', said: 5 }, 'wrong-form', 'said'],
  [{ ...about, type: 'note', kind: 'call', channel: 'email' }, 'unknown-word', 'kind'],
  [{ ...about, type: 'note', kind: 'check-in', channel: 'pigeon' }, 'unknown-word', 'channel'],
  [{ ...about, type: 'note', kind: 'check-in' }, 'missing', 'channel'],
  [{ ...about, type: 'corrected', what: 'name' }, 'unknown-word', 'what'],
  [{ ...about, type: 'reply', meaning: 'maybe' }, 'unknown-word', 'meaning'],
  [{ ...about, type: 'read' }, 'missing', 'meaning'],
  [{ ...about, type: 'skipped', kind: 'note' }, 'unknown-word', 'kind'],
  [{ ...about, type: 'skipped', kind: 'material', what: ' ' }, 'wrong-form', 'what'],
  [{ ...about, type: 'snoozed', kind: 'call' }, 'missing', 'on'],
  [{ ...about, type: 'snoozed', kind: 'call', on: '2026-02-30' }, 'wrong-form', 'on'],
  [{ ...about, type: 'away' }, 'missing', 'until'],
  [{ at, type: 'pause', from: '2026-03-10' }, 'missing', 'until'],
  [{ at, type: 'pause', until: '2026-03-10' }, 'missing', 'from'],
  [{ at, type: 'pause', from: '2026-03-10', until: '2026-03-09' }, 'wrong-form', 'until'],
  [{ ...about, type: 'asked-for' }, 'missing', 'what'],
  [{ ...about, type: 'asked-for', what: 'references', by: 'soon' }, 'wrong-form', 'by'],
  [{ at, type: 'provided' }, 'missing', 'what'],
  [{ at, type: 'taken-back' }, 'missing', 'entry'],
  [{ at, type: 'provided', what: 'x'.repeat(10_001) }, 'too-long', 'what'],
]
test.each(rows)('%j: %s, %s', (json, code, field) => {
  const problem = problemOf(json)
  expect(problem.code).toBe(code)
  expect(problem.field).toBe(`journal[3].${field}`)
  expect(problem.message).toContain(`journal[3].${field}`)
})

test.each([null, [], 'call', 5])('%j is no entry', (json) => {
  const problem = problemOf(json)
  expect([problem.code, problem.field]).toEqual(['wrong-form', 'journal[3]'])
  expect(problem.message).toContain('an object')
})

test('a pause of one day is one', () => {
  const json = { at, type: 'pause', from: '2026-03-10', until: '2026-03-10' }
  expect(readEntry(json, 'journal[0]')).toMatchObject({ type: 'pause' })
})

test('keys nobody knows are named', () => {
  const unknownKeys: string[] = []
  readEntry({ at, type: 'offer', mood: 'good' }, 'journal[3]', unknownKeys)
  expect(unknownKeys).toEqual(['journal[3].mood'])
})

function problemOf(json: unknown): Problem {
  try {
    readEntry(json, 'journal[3]')
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  return expect.fail('It was read.')
}
