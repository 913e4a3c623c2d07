import { expect, test } from 'vitest'
import { sayDoubt } from './say-doubt.ts'

test.each([
  ['short', 1, 'US', 'is one digit short for the United States'],
  ['short', 3, 'CA', 'is three digits short for Canada'],
  ['long', 2, 'NL', 'has two digits too many for the Netherlands'],
  ['long', 12, 'DO', 'has 12 digits too many for the Dominican Republic'],
  ['neither', 0, 'DE', 'has a digit too few or too many for Germany'],
  ['short', 1, 'KY', 'is one digit short for the Cayman Islands'],
] as const)('%s by %i in %s: it %s', (kind, by, country, said) => {
  expect(sayDoubt({ kind, by, country })).toBe(said)
})
