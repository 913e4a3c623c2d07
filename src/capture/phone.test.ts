import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPhones } from './phone.ts'

const phones = await loadPhones()

test.each<[string, string | undefined, string | undefined, string, string]>([
  ['3125550142', 'US', 'US', '(312) 555-0142', '+13125550142'],
  ['+1 312 555 0142', undefined, 'US', '(312) 555-0142', '+13125550142'],
  ['+1 312 555 0142', undefined, 'DE', '+1 312 555 0142', '+13125550142'],
  ['+1 312 555 0142', 'DE', 'DE', '+1 312 555 0142', '+13125550142'],
  ['+1 514 555 0142', 'US', 'US', '+1 514 555 0142', '+15145550142'],
  ['847.555.0123 ext. 214', 'US', 'US', '(847) 555-0123 ext. 214', '+18475550123,214'],
  ['(847) 555-0123 x214', 'US', 'GB', '+1 847 555 0123 ext. 214', '+18475550123,214'],
  ['(847) 555-0123, 214', 'US', 'US', '(847) 555-0123 ext. 214', '+18475550123,214'],
  ['+493415550142', 'US', 'US', '+49 341 5550142', '+493415550142'],
  ['0341/5550142', 'DE', 'DE', '0341 5550142', '+493415550142'],
  ['0472550142', 'FR', 'FR', '04 72 55 01 42', '+33472550142'],
  ['02079460958', 'GB', 'GB', '020 7946 0958', '+442079460958'],
  ['+44 (0)20 7946 0958', 'US', 'GB', '020 7946 0958', '+442079460958'],
  ['02079460958', 'GB', 'US', '+44 20 7946 0958', '+442079460958'],
  ['+39 02 5550 1234', 'US', 'US', '+39 02 5550 1234', '+390255501234'],
  ['011 44 20 7946 0958', 'US', 'US', '+44 20 7946 0958', '+442079460958'],
  ['+800 1234 5678', 'US', 'US', '+800 1234 5678', '+80012345678'],
  ['555-0142', 'US', 'US', '555-0142', '5550142'],
  ['555-0142', undefined, undefined, '555-0142', '5550142'],
  ['0472550142', 'US', 'US', '0472550142', '0472550142'],
  ['0472550142 x7', 'US', 'US', '0472550142 x7', '0472550142,7'],
  ['555-0142 x7', 'US', 'US', '555-0142 x7', '5550142,7'],
  ['312-555-0142', 'XX', 'XX', '312-555-0142', '3125550142'],
  ['+999 1234 5678', 'US', 'US', '+999 1234 5678', '+99912345678'],
  ['ask Ben, 312 555 0142', 'US', 'US', 'ask Ben, 312 555 0142', '3125550142'],
  ['9'.repeat(200), 'US', 'US', '9'.repeat(200), '9'.repeat(200)],
])('%s of %s is for somebody in %s: %s, and dialled %s', (typed, of, there, said, dialled) => {
  expect(phones(typed, { of, there })).toMatchObject({ said, dialled })
})

test.each<[string, string | undefined, object | undefined]>([
  ['+1 920 555 013', 'US', { kind: 'short', by: 1, country: 'US' }],
  ['555-0142', 'US', { kind: 'short', by: 3, country: 'US' }],
  ['+1 920 555 01345', 'US', { kind: 'long', by: 1, country: 'US' }],
  ['+1 514 555 014', 'CA', { kind: 'neither', by: 0, country: 'CA' }],
  ['+33 4 72 55 01 4', 'US', { kind: 'short', by: 1, country: 'FR' }],
  ['0472550142 99', 'FR', { kind: 'long', by: 2, country: 'FR' }],
  ['+1 920 555 0134', 'US', undefined],
  ['920 555 013', undefined, undefined],
  ['0472550142', 'US', undefined],
  ['+999 123', 'US', undefined],
  ['', 'US', undefined],
])('what may be wrong with %s of %s', (typed, of, doubt) => {
  expect(phones(typed, { of }).doubt).toEqual(doubt)
})

test.each([
  ['+44 161 496 0142', 'US', 'GB'],
  ['0161 496 0142', 'GB', 'GB'],
  ['+1 514 555 0142', 'US', 'CA'],
  ['555-0142', 'US', undefined],
])('%s of %s belongs to %s', (typed, of, country) => {
  expect(phones(typed, { of }).country).toBe(country)
})

test('whatever is typed is shown, and no digit of it is made up', () => {
  const sign = fc.constantFrom(...'+0123456789 ().-/x,;'.split(''))
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 120 }), (typed) => {
      const { said, dialled, country } = phones(typed, { of: 'US', there: 'US' })
      expect(/\d/.test(said)).toBe(/\d/.test(typed))
      expect(dialled).toMatch(/^[+\d,]*$/)
      fc.pre(country === undefined && !typed.includes('+'))
      expect(said).toBe(typed)
    }),
  )
})
