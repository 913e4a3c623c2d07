// Cadences are data: ours by name, or numbers of one's own.
import { expect, test } from 'vitest'
import { Problem } from '../problem.ts'
import { cadences, classic, readCadence } from './read-cadence.ts'

test('the three that come with the product', () => {
  const numbers = { firstAfter: 7, every: 7, rounds: 3, secondTry: true, medium: 'call' }
  expect(classic).toEqual({ name: 'classic', ...numbers })
  expect(cadences).toEqual([
    classic,
    { name: 'mail-first', ...numbers, medium: 'email' },
    { name: 'gentle', ...numbers, every: 14, rounds: 2 },
  ])
  for (const cadence of cadences) expect(readCadence(cadence.name)).toEqual(cadence)
})

test('numbers not given are those of classic', () => {
  const { name: _name, ...numbers } = classic
  expect(readCadence({})).toEqual(numbers)
  expect(readCadence({ name: 'mine', every: 10 })).toEqual({ ...numbers, name: 'mine', every: 10 })
  const own = { firstAfter: 1, every: 90, rounds: 12, secondTry: false, medium: 'email' }
  expect(readCadence(own)).toEqual(own)
  expect(readCadence({ firstAfter: 90, every: 1, rounds: 0 })).toMatchObject({
    firstAfter: 90,
    rounds: 0,
  })
})

test.each([
  ['hasty', 'unknown-word', ''],
  [7, 'wrong-form', ''],
  [[], 'wrong-form', ''],
  [{ firstAfter: 0 }, 'wrong-form', '.firstAfter'],
  [{ firstAfter: 91 }, 'wrong-form', '.firstAfter'],
  [{ every: 7.5 }, 'wrong-form', '.every'],
  [{ every: '7' }, 'wrong-form', '.every'],
  [{ rounds: -1 }, 'wrong-form', '.rounds'],
  [{ rounds: 13 }, 'wrong-form', '.rounds'],
  [{ secondTry: 'yes' }, 'wrong-form', '.secondTry'],
  [{ medium: 'post' }, 'unknown-word', '.medium'],
  [{ name: '' }, 'wrong-form', '.name'],
])('%j: %s', (json, code, field) => {
  const problem = problemOf(json)
  expect([problem.code, problem.field]).toEqual([code, `cadence${field}`])
  expect(problem.message).toContain(`cadence${field}`)
})

test('the names there are, and the numbers there may be, are said', () => {
  expect(problemOf('hasty').message).toContain('classic, mail-first, gentle')
  expect(problemOf({ every: 0 }).message).toContain('from 1 to 90')
})

test('keys nobody knows are named', () => {
  const unknownKeys: string[] = []
  readCadence({ every: 7, pace: 1 }, 'cadence', unknownKeys)
  expect(unknownKeys).toEqual(['cadence.pace'])
})

function problemOf(json: unknown): Problem {
  try {
    readCadence(json)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  return expect.fail('It was read.')
}
