// The file of regions is made by this test, `npx vitest run --project unit src/capture/regions.test.ts -u`,
// and held equal to the package that the holidays come from.
import Package from 'date-holidays'
import { expect, test } from 'vitest'
import { findRegion, listRegions } from './regions.ts'

const calendar = new Package()

test('the regions are those of the package', async () => {
  const countries = Object.keys(calendar.getCountries())
  const named = countries.flatMap((country) => {
    const regions = calendar.getStates(country, 'en')
    return regions ? [[country, regions] as const] : []
  })
  const file = `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`
  await expect(file).toMatchFileSnapshot('regions.json')
})

test.each([
  ['US', ['IL', 'Illinois']],
  ['DE', ['BY', 'Bayern']],
  ['GB', ['SCT', 'Scotland']],
])('a region of %s has a name', (country, region) => {
  expect(listRegions(country)).toContainEqual(region)
})

test.each(['JP', 'AL', 'XX', '', '__proto__', undefined])('%s has no regions', (country) => {
  expect(listRegions(country)).toEqual([])
})

test.each([
  ['IL', 'IL'],
  ['il', 'IL'],
  ['BY', undefined],
  ['constructor', undefined],
])('%s in the US is %s', (typed, found) => {
  expect(findRegion('US', typed)).toBe(found)
})

test('a region is found as the package spells it', () => {
  expect(findRegion('CK', 'AITUTAKI')).toBe('Aitutaki')
})
