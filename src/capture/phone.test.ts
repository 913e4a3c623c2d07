import { expect, test } from 'vitest'
import { loadPhones } from './phone.ts'

const phones = await loadPhones()

test.each<[string, string | undefined, string | undefined, string]>([
  ['3125550142', 'US', 'US', '(312) 555-0142'],
  ['+1 312 555 0142', undefined, 'US', '(312) 555-0142'],
  ['+1 312 555 0142', undefined, 'DE', '+1 312 555 0142'],
  ['847.555.0123 ext. 214', 'US', 'US', '(847) 555-0123 ext. 214'],
  ['+493415550142', 'US', 'US', '+49 341 5550142'],
  ['0341/5550142', 'DE', 'DE', '0341 5550142'],
  ['0472550142', 'FR', 'FR', '04 72 55 01 42'],
  ['02079460958', 'GB', 'GB', '020 7946 0958'],
  ['02079460958', 'GB', 'US', '+44 20 7946 0958'],
  ['011 44 20 7946 0958', 'US', 'US', '+44 20 7946 0958'],
  ['555-0142', 'US', 'US', '555-0142'],
  ['555-0142', undefined, undefined, '555-0142'],
  ['ask Ben', 'US', 'US', 'ask Ben'],
  ['312-555-0142', 'XX', 'XX', '312-555-0142'],
  ['9'.repeat(200), 'US', 'US', '9'.repeat(200)],
])('%s of %s is for somebody in %s: %s', (typed, of, there, said) => {
  expect(phones.say(typed, { ...(of && { of }), ...(there && { there }) })).toBe(said)
})

test.each([
  ['(312) 555-0142 x5', 'US', { dialled: '+13125550142', country: 'US', extension: '5' }],
  ['+44 161 496 0142', 'US', { dialled: '+441614960142', country: 'GB' }],
  ['555-0142', 'US', undefined],
  ['', 'US', undefined],
])('%s is understood', (typed, country, phone) => {
  expect(phones.understand(typed, country)).toEqual(phone)
})
