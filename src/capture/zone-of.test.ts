import { expect, test } from 'vitest'
import { zoneOf } from './zone-of.ts'
import tables from './zones-of-regions.json' with { type: 'json' }

test.each<[string, string[], string | undefined, string | undefined]>([
  ['a state', ['400 Mill Road', 'Springfield, IL 62701'], 'US', 'America/Chicago'],
  ['a state in one line', ['400 Mill Road, Hartford, CT 06103'], 'US', 'America/New_York'],
  ['a state without a postal code', ['Phoenix, AZ'], 'US', 'America/Phoenix'],
  ['a city of a state with two', ['El Paso, TX 79901'], 'US', 'America/Denver'],
  ['another one', ['Houston TX 77002'], 'US', 'America/Chicago'],
  ['a small town of a state with two', ['Crossville, TN 38555'], 'US', undefined],
  ['no state', ['400 Mill Road'], 'US', undefined],
  ['a province', ['Montréal, QC H3B 4W8'], 'CA', 'America/Toronto'],
  ['a city of Ontario', ['Ottawa, ON K1A 0A9'], 'CA', 'America/Toronto'],
  ['Australia', ['Sydney NSW 2000'], 'AU', 'Australia/Sydney'],
  ['a country of one', ['Kiefernweg 3', '04103 Leipzig'], 'DE', 'Europe/Berlin'],
  ['India', ['Mumbai 400001'], 'IN', 'Asia/Kolkata'],
  ['Spain', ['Calle Mayor 12', '28013 Madrid'], 'ES', 'Europe/Madrid'],
  ['the Canaries', ['35001 Las Palmas'], 'ES', 'Atlantic/Canary'],
  ['the Azores', ['9500-321 Ponta Delgada'], 'PT', 'Atlantic/Azores'],
  ['Brazil', ['São Paulo'], 'BR', undefined],
  ['no country', ['Springfield, IL 62701'], undefined, undefined],
  ['no country of the world', ['x'], 'XX', undefined],
])('%s: %j', (_, lines, country, zone) => {
  expect(zoneOf({ address: { lines, ...(country && { country }) } })).toBe(zone)
})

test('without an address the country of the phone counts, unless another is known', () => {
  expect(zoneOf({ phoneCountry: 'GB' })).toBe('Europe/London')
  expect(zoneOf({ phoneCountry: 'GB', country: 'FR' })).toBe('Europe/Paris')
  expect(zoneOf({ phoneCountry: 'US' })).toBeUndefined()
  expect(zoneOf({})).toBeUndefined()
})

test('an address without any country is read like one of the likely country, or not at all', () => {
  const address = { lines: ['400 Mill Road', 'Springfield, IL 62701'] }
  expect(zoneOf({ address, likely: 'US' })).toBe('America/Chicago')
  expect(zoneOf({ address, likely: 'DE' })).toBeUndefined()
  expect(zoneOf({ likely: 'DE' })).toBeUndefined()
})

test('every zone of the tables is one that there is', () => {
  const named = Object.values({ ...tables.regions, cities: tables.cities.US, ca: tables.cities.CA })
  for (const zone of named.flatMap(Object.keys))
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
})
