import { timingSafeEqual } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashOf, newToken } from '../door/secrets.ts'
import { sameSecret } from './find-address.ts'

const tokens = Array.from({ length: 7 }, newToken)
const all = tokens.map((token) => ({ token, tokenHash: hashOf(token) }))

function counted(token: string) {
  let bytes = 0
  const found = sameSecret(all, hashOf(token), (one, other) => {
    bytes += one.length
    return timingSafeEqual(one, other)
  })
  return { found: found?.token, bytes }
}

test('each of them is found by its secret', () => {
  expect(tokens.map((token) => counted(token).found)).toEqual(tokens)
})

test.each([
  ['the first', tokens[0]!],
  ['the last', tokens[6]!],
  ['none', newToken()],
  ['one that differs in its last letter', `${tokens[0]!.slice(0, -1)}!`],
  ['an empty one', ''],
  ['a very long one', 'x'.repeat(10_000)],
])('as much is compared for %s as for any other', (_, token) => {
  expect(counted(token).bytes).toBe(7 * 43)
})
