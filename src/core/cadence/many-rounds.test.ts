import { expect, test } from 'vitest'
import { manyRounds } from './many-rounds.ts'
import { cadences, readCadence } from './read-cadence.ts'

test.each([0, 1, 2, 3])('%i rounds are everyone’s choice', (rounds) => {
  expect(manyRounds(readCadence({ rounds }))).toBeUndefined()
})

test.each([
  [4, /^Four rounds are more than three\./],
  [12, /^Twelve rounds are more than three\./],
])('of %i rounds the product warns', (rounds, because) => {
  expect(manyRounds(readCadence({ rounds }))?.because).toMatch(because)
})

test('of none that comes with the product it warns', () => {
  expect(cadences.map(manyRounds)).toEqual(cadences.map(() => undefined))
})
