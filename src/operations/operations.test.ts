// What holds of every operation.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { operations } from './operations.ts'

const each = operations.map((operation) => [operation.name, operation] as const)

test('no two operations have one name, or one way', () => {
  const ways = operations.map(
    ({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
  )
  expect(new Set(each.map(([name]) => name)).size).toBe(operations.length)
  expect(new Set(ways).size).toBe(operations.length)
})

test.each(each)('%s has a name, a sentence and a way of the usual form', (_, one) => {
  expect(one.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(one.says).toMatch(/^[A-Z].*[^.]\.$/)
  expect(one.path).toMatch(/^(\/[a-z.-]+|\/\{\w+\})+$/)
})

test.each(each)('%s has a field for each name in its way', (_, { path, takes }) => {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  expect(Object.keys(takes.shape)).toEqual(expect.arrayContaining(named))
})

test.each(each)('%s takes and gives what can be written down as JSON Schema', (_, one) => {
  expect(z.toJSONSchema(one.takes, { io: 'input' })).toMatchObject({ additionalProperties: false })
  expect('file' in one.gives || z.toJSONSchema(one.gives)).toBeTruthy()
})

/** They only compute, of what would be too long for an address. */
const computing = ['plan-case', 'check-note']

test.each(each)('%s changes something exactly if it is no GET', (name, { method, scope }) => {
  expect(method === 'GET' || computing.includes(name) || scope !== 'read').toBe(true)
})
