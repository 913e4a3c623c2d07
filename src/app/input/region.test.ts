import { expect, test } from 'vitest'
import { region } from './region.ts'

const chicago = { country: 'US', region: 'IL' }

test.each([
  ['is one of the country', { country: 'US', region: 'wi' }, {}, 'WI'],
  ['may be empty', { country: 'US', region: '' }, chicago, undefined],
  ['stays where nothing is said of it', {}, chicago, 'IL'],
  ['stays where the same country is said again', { country: 'US' }, chicago, 'IL'],
  ['goes with its country', { country: 'DE' }, chicago, undefined],
  [
    'goes with its country, also where the form sends it along',
    { country: 'DE', region: 'IL' },
    chicago,
    undefined,
  ],
  ['may be new together with its country', { country: 'de', region: 'BY' }, chicago, 'BY'],
  ['stays where the country is taken away', { country: '' }, chicago, 'IL'],
  ['may be known where the country is not', { region: 'il' }, {}, 'IL'],
])('a region %s', (_, typed, known, expected) => {
  expect(region(typed, known)).toBe(expected)
})

test.each([
  [{ country: 'DE', region: 'IL' }, {}, /“IL” is no region of that country/],
  [{ region: 'nowhere' }, chicago, /“nowhere” is no region of that country/],
  [{ country: 'JP', region: '13' }, {}, /“13” is no region of that country/],
  [{ region: 'up north' }, {}, /expected its short form/],
])('%j is refused', (typed, known, sentence) => {
  const problem = expect.objectContaining({
    field: 'region',
    message: expect.stringMatching(sentence),
  })
  expect(() => region(typed, known)).toThrow(problem)
})
