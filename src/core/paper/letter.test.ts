import { expect, test } from 'vitest'
import { day, panel } from '../../../test/words/panel.ts'
import type { PostalAddress } from '../case/case.ts'
import { addressLines } from './address-lines.ts'
import { layoutOf, letterOf } from './letter.ts'

const written = {
  state: 'written',
  salutation: 'Dear Ana,',
  paragraphs: ['Thank you.'],
  closing: 'Sincerely,',
  signature: 'Dana Okafor',
  text: 'Dear Ana,\n\nThank you.\n\nSincerely,\nDana Okafor',
} as const
const home = { country: 'US', lines: ['48 Linden Street, Apt 3', 'Chicago, IL 60614'] }
const mill = { country: 'US', lines: ['12 Mill Road', 'Green Bay, WI 54301'] }

function letter(given: Parameters<typeof panel>[0], contact = 'c0') {
  return letterOf(panel(given), { contact, on: day('2026-03-09'), written })
}

test('a letter at home names sender, date, person and company, and no country', () => {
  const candidate = { address: home, email: 'dana@mail.example' }
  expect(letter({ candidate, contact: { address: mill, title: 'Plant Manager' } })).toEqual({
    layout: 'us',
    language: 'en-US',
    title: 'Letter to Ana Ruiz',
    sender: {
      name: 'Dana Okafor',
      post: home.lines,
      lines: [...home.lines, '+1 312-555-0142', 'dana@mail.example'],
    },
    date: 'March 9, 2026',
    address: ['Ana Ruiz', 'Plant Manager', 'Halvorsen Paper', ...mill.lines],
    ...{ salutation: 'Dear Ana,', paragraphs: ['Thank you.'], closing: 'Sincerely,' },
    signature: 'Dana Okafor',
  })
})

test('a letter abroad names both countries, in capitals', () => {
  const candidate = { address: home }
  const address = { country: 'DE', lines: ['Hauptstraße 5', '80331 München'] }
  const abroad = letter({ candidate, contact: { address } })
  expect(abroad.address.at(-1)).toBe('GERMANY')
  expect(abroad.sender.post.at(-1)).toBe('UNITED STATES')
})

test('what is typed into the address already is not said twice', () => {
  const address = { lines: ['halvorsen paper', 'Ana Ruiz', ...mill.lines] }
  expect(letter({ contact: { address } }).address).toEqual(address.lines)
})

test('in German the date and the title are German', () => {
  const german = letter({ candidate: { language: 'de-DE', country: 'DE' } })
  expect(german).toMatchObject({ layout: 'din', date: '9. März 2026', title: 'Brief an Ana Ruiz' })
})

test('somebody who is not there is a problem that says so', () => {
  expect(() => letter({}, 'nobody')).toThrow('Nobody in this application has the id “nobody”.')
})

test.each([
  [{}, 'us'],
  [{ language: 'en-GB' }, 'uk'],
  [{ language: 'en-US', country: 'NL' }, 'uk'],
  [{ language: 'en-GB', country: 'CA' }, 'us'],
  [{ language: 'de-AT', country: 'US' }, 'din'],
] as const)('%o writes in the layout %s', (given, layout) => {
  expect(layoutOf({ name: 'Dana', timeZone: 'UTC', ...given })).toBe(layout)
})

const at = (country: string, from: string, address: PostalAddress) =>
  addressLines(address, { country, from })

test.each([
  ['DE', 'US', ['Ring 5', '80331 München'], ['Ring 5', '80331 München', 'GERMANY']],
  [
    'US',
    'DE',
    ['1 Oak St', 'Gary, IN 46402'],
    ['1 Oak St', 'Gary, IN 46402', 'VEREINIGTE STAATEN'],
  ],
  ['US', 'US', ['1 Oak St', 'Gary, IN 46402', 'USA'], ['1 Oak St', 'Gary, IN 46402']],
  ['DE', 'US', ['Ring 5', '80331 München', 'Deutschland'], ['Ring 5', '80331 München', 'GERMANY']],
  [
    'GB',
    'IE',
    ['2 Hill Rd', 'Leeds', 'LS1 1AA'],
    ['2 Hill Rd', 'Leeds', 'LS1 1AA', 'UNITED KINGDOM'],
  ],
  ['US', 'us', [' 1 Oak St ', '', 'Gary, IN 46402'], ['1 Oak St', 'Gary, IN 46402']],
])('an address in %s, posted in %s', (country, from, lines, expected) => {
  expect(at(country, from, { lines })).toEqual(expected)
})

const parts = { street: '1 High St\nFlat 2', city: 'Town', region: 'AB', postalCode: '12345' }
const lines = ['1 High St', 'Flat 2', 'Town AB 12345']

test.each([
  ['US', ['Town, AB 12345']],
  ['CA', ['Town, AB  12345']],
  ['AU', ['Town AB 12345']],
  ['GB', ['Town', 'AB', '12345']],
  ['DE', ['12345 Town']],
  ['IT', ['12345 Town (AB)']],
  ['BR', ['Town, AB 12345']],
])('the parts of an address in %s are put as they are there', (country, town) => {
  expect(at(country, country, { lines, parts })).toEqual(['1 High St', 'Flat 2', ...town])
})

test('lines that say more than the parts stand as they were typed', () => {
  const more = [...lines, 'c/o Reception']
  expect(at('DE', 'DE', { lines: more, parts })).toEqual(more)
})
