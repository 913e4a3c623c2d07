import { expect, test } from 'vitest'
import { findContacts } from './card-contacts.ts'

const run = (text: string) => ({
  text,
  left: 0,
  top: 0,
  right: 400,
  bottom: 30,
  size: 30,
  sure: 95,
})
const read = (...lines: string[]) => findContacts(lines.map(run))

test.each([
  ['Email: ana.ruiz@halvorsen.example', ['ana.ruiz@halvorsen.example']],
  ['E ana.ruiz@halvorsen.example', ['ana.ruiz@halvorsen.example']],
  ['ana. ruiz@halvorsen. example', ['ana.ruiz@halvorsen.example']],
  ['ana.ruiz@halvorsen,example', ['ana.ruiz@halvorsen.example']],
  ['Email: Iruiz@halvorsen.example', ['lruiz@halvorsen.example']],
  [
    'ana_ruiz@halvorsen-paper.co.example | www.halvorsen.example',
    ['ana_ruiz@halvorsen-paper.co.example'],
  ],
  ['ana©halvorsen.example', ['ana@halvorsen.example']],
  ['Halvorsen Paper', []],
  ['ana@halvorsen', []],
])('from “%s” the mails %j are taken', (line, mails) => {
  expect(read(line).emails.map(({ value }) => value)).toEqual(mails)
})

test.each([
  ['Tel: (920) 555-0134', ['(920) 555-0134']],
  ['T920.555.0134', ['920.555.0134']],
  ['T +1 920 555 0134 | M +1 920 555 0135', ['+1 920 555 0134', '+1 920 555 0135']],
  ['+49 (0)89 99998 332', ['+49 (0)89 99998 332']],
  ['1-860-555-0134 ext. 207', ['1-860-555-0134 ext. 207']],
  ['+46 B 465 004 45', ['+46 8 465 004 45']],
  ['Fax: 503-555-0132', []],
  ['F 503-555-0132', []],
  ['T 503-555-0131 F 503-555-0132', ['503-555-0131']],
  ['80850 München', []],
  ['1280 Commerce Blvd, Suite 282', []],
])('from “%s” the numbers %j are taken', (line, phones) => {
  expect(read(line).phones.map(({ value }) => value)).toEqual(phones)
})

test('what had to be put right is to be looked at', () => {
  expect(read('Iruiz@halvorsen.example').emails[0]?.isMended).toBe(true)
  expect(read('ana@halvorsen.example').emails[0]?.isMended).toBe(false)
  expect(read('+46 B 465 004 45').phones[0]?.isMended).toBe(true)
})

test('a site is no mail, and a mail no site', () => {
  const { emails, web } = read('ana@halvorsen.example', 'Web: www.halvorsen-paper.example')
  expect(emails).toHaveLength(1)
  expect(web).toBe('www.halvorsen-paper.example')
})

test('the rest stays, without the labels', () => {
  const { rest } = read('Ana Ruiz', 'Tel: (920) 555-0134', 'Anke Müller-')
  expect(rest.map(({ text }) => text)).toEqual(['Ana Ruiz', 'Anke Müller-'])
})
