import { expect, test } from 'vitest'
import { loadPhones } from '#capture/phone.ts'
import type { Contact } from '#core/case/case.ts'
import { at } from '../../../test/database/cast.ts'
import { zoneProposed } from './zone-proposed.ts'

const phones = await loadPhones()
const chicago = 'America/Chicago'
const mill = { lines: ['400 Mill Road', 'Hartford, CT 06103'] }

test.each<[string, Partial<Contact>, string, string | undefined, string | undefined]>([
  ['an address', { address: { ...mill, country: 'US' } }, chicago, 'America/New_York', 'address'],
  ['an address without its country', { address: mill }, chicago, 'America/New_York', 'address'],
  ['an address where the plan is', { address: mill }, 'America/New_York', undefined, undefined],
  [
    'one of another name for that clock',
    { address: mill },
    'America/Detroit',
    undefined,
    undefined,
  ],
  ['a country', { country: 'DE' }, chicago, 'Europe/Berlin', 'country'],
  ['a number', { phone: '+49 341 5550142' }, chicago, 'Europe/Berlin', 'phone'],
  ['a number without its country', { phone: '0341 5550142' }, chicago, undefined, undefined],
  ['a number of many zones', { phone: '+1 212 555 0142' }, chicago, undefined, undefined],
  ['a zone of their own', { address: mill, timeZone: chicago }, chicago, undefined, undefined],
  ['nothing', {}, chicago, undefined, undefined],
])('of somebody with %s', (_, known, instead, zone, by) => {
  const contact = { id: '1', name: 'Ana Ruiz', ...known }
  const numbers = (typed: string) => phones(typed, { of: 'US', there: 'US' })
  const now = at('2026-03-09T16:40-05:00')
  const proposed = zoneProposed({ contact, numbers, now, own: chicago, instead })
  expect([proposed?.zone, proposed?.by]).toEqual([zone, by])
})
