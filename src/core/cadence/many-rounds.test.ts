import { expect, test } from 'vitest'
import { manyRounds } from './many-rounds.ts'
import { cadences, readCadence } from './read-cadence.ts'

test.each([0, 1, 2, 3])('%i rounds are everyone’s choice', (rounds) => {
  expect(manyRounds(readCadence({ rounds }))).toBeUndefined()
})

test.each([4, 12])('of %i rounds the product warns', (rounds) => {
  expect(manyRounds(readCadence({ rounds }))?.because).toMatch(
    new RegExp(`^${rounds} rounds are more than three\\.`),
  )
})

test('of none that comes with the product it warns', () => {
  expect(cadences.map(manyRounds)).toEqual(cadences.map(() => undefined))
})
