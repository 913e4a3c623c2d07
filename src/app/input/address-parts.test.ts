import { expect, test } from 'vitest'
import { readAddress } from './address-parts.ts'

const mill = { street: '400 Mill Road\nDock 2', city: 'Duluth', addressRegion: 'MN' }

test.each([
  ['US', { city: 'Duluth', addressRegion: 'MN', postalCode: '55802' }, ['Duluth, MN 55802']],
  ['GB', { city: 'Leeds', postalCode: 'LS1 4AP' }, ['Leeds', 'LS1 4AP']],
  ['DE', { city: 'Hamburg', postalCode: '20457' }, ['20457 Hamburg']],
  ['FR', { city: 'Lyon', postalCode: '69002' }, ['69002 Lyon']],
  ['CA', { city: 'Ottawa', addressRegion: 'ON', postalCode: 'K1A 0B1' }, ['Ottawa ON K1A 0B1']],
  ['AU', { city: 'Richmond', addressRegion: 'VIC', postalCode: '3121' }, ['Richmond VIC 3121']],
  ['JP', { city: 'Minato', addressRegion: 'Tokyo', postalCode: '105' }, ['Minato, Tokyo 105']],
  ['', { city: 'Duluth', postalCode: '55802' }, ['Duluth 55802']],
])('in %s %o stands as %o', (addressCountry, typed, lines) => {
  const address = readAddress({ street: '1 Main Street', addressCountry, ...typed })
  expect(address?.lines).toEqual(['1 Main Street', ...lines])
  expect(address?.country).toBe(addressCountry || undefined)
})

test('the parts are kept, and changed one by one', () => {
  const known = readAddress({ ...mill, addressCountry: 'US', postalCode: '55802' })
  expect(known).toEqual({
    country: 'US',
    lines: ['400 Mill Road', 'Dock 2', 'Duluth, MN 55802'],
    parts: { street: '400 Mill Road\nDock 2', city: 'Duluth', region: 'MN', postalCode: '55802' },
  })
  // A form that knows only lines sends them back as they were.
  expect(readAddress({ address: known!.lines.join('\r\n') }, known)).toEqual(known)
  expect(readAddress({}, known)).toEqual(known)
})

test('free lines stay as they are, with the country beside them', () => {
  const free = { country: 'US', lines: ['PO Box 7', 'Duluth, MN 55802'] }
  const parts = { street: '', city: '', addressRegion: '', postalCode: '' }
  const address = free.lines.join('\n')
  expect(readAddress({ address, ...parts, addressCountry: 'US' }, free)).toEqual(free)
  expect(readAddress({ address, ...parts, addressCountry: '' }, free)).toEqual({
    lines: free.lines,
  })
  expect(readAddress({ address: '', ...parts, addressCountry: 'US' }, free)).toBeUndefined()
  expect(readAddress({ address, ...parts, city: 'Leeds' }, free)?.lines).toEqual(['Leeds'])
})

test('what is wrong is named by its field', () => {
  expect(() => readAddress({ city: 'x'.repeat(300), addressCountry: 'QQ' })).toThrow(
    expect.objectContaining({
      field: 'city',
      also: [expect.objectContaining({ field: 'addressCountry' })],
    }),
  )
})
