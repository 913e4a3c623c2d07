import { expect, test } from 'vitest'
import { z } from 'zod'
import { Problem } from '#core/problem.ts'
import { readInput } from './read-input.ts'

const takes = z.strictObject({
  name: z.string().max(10),
  id: z.string().min(1).optional(),
  wish: z.enum(['post', 'email', '']).optional(),
  people: z.array(z.strictObject({ age: z.int().min(1) })).optional(),
})

test.each([
  [{}, 'name', 'missing', '“name” is still missing.'],
  [[], 'body', 'wrong-form', 'What was sent has to be an object.'],
  [{ name: 7 }, 'name', 'wrong-form', '“name” has to be a text.'],
  [
    { name: 'x'.repeat(11) },
    'name',
    'too-long',
    '“name” is larger than 10, the most that can be kept.',
  ],
  [{ name: 'Ana', wish: 'fax' }, 'wish', 'unknown-word', '“wish” has to be one of: post, email.'],
  [{ name: 'Ana', id: '' }, 'id', 'wrong-form', '“id” may not be empty.'],
  [
    { name: 'Ana', people: [{ age: 0 }] },
    'people.0.age',
    'wrong-form',
    '“people.0.age” has to be at least 1.',
  ],
  [
    { name: 'Ana', people: [{ age: 0.5 }] },
    'people.0.age',
    'wrong-form',
    '“people.0.age” has to be a whole number.',
  ],
  [
    { name: 'Ana', colour: 'red' },
    'colour',
    'unknown-word',
    'There is no field “colour” here; please look it up in the description.',
  ],
])('%j is refused at %s', (input, field, code, sentence) => {
  expect(problemOf(input)).toMatchObject({ field, code, message: sentence })
})

test('all that is wrong is said at once', () => {
  expect(problemOf({ wish: 'fax' })?.also).toHaveLength(1)
})

function problemOf(input: unknown): Problem | undefined {
  try {
    readInput(takes, input)
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}
