import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { printVcard } from './print-vcard.ts'

const id = '01a21868-b4ca-7fe7-9c99-717e205d02f8'
const nobody = { id, emails: [], phones: [] }

test('a person is printed with all that is known, the preferred first', () => {
  const card = printVcard({
    ...{
      id,
      name: 'Ana María Ruiz',
      title: 'Plant Manager, Lines 1; 2',
      company: 'Halvorsen Paper',
    },
    ...{ pronouns: 'she/her', timeZone: 'America/Chicago' },
    emails: ['ana@halvorsen.example', 'ana@home.example'],
    phones: ['+1 312 555 0110'],
    address: {
      ...{ lines: ['400 Mill Road', 'Dock "B"', 'Duluth, MN 55802'] },
      ...{ street: '400 Mill Road\nDock "B"', city: 'Duluth', region: 'MN' },
      ...{ postalCode: '55802', country: 'United States' },
    },
    photo: { type: 'image/png', base64: 'iVBORw0K' },
  })
  expect(unfolded(card)).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${id}`,
    'FN:Ana María Ruiz',
    'N:Ruiz;Ana María;;;',
    'ORG:Halvorsen Paper',
    'TITLE:Plant Manager\\, Lines 1\\; 2',
    'PRONOUNS:she/her',
    'EMAIL;PREF=1:ana@halvorsen.example',
    'EMAIL:ana@home.example',
    'TEL:+1 312 555 0110',
    `ADR;LABEL="400 Mill Road^nDock ^'B^'^nDuluth, MN 55802":;;400 Mill Road\\nDock "B";Duluth;MN;55802;United States`,
    'TZ:America/Chicago',
    'PHOTO:data:image/png;base64,iVBORw0K',
    'END:VCARD',
  ])
})

test('an address of lines alone goes out as its lines', () => {
  const card = printVcard({ ...nobody, name: 'Prince', address: { lines: ['1 Park', 'Town'] } })
  expect(unfolded(card)).toContain('ADR;LABEL="1 Park^nTown":;;1 Park\\nTown;;;;')
  expect(unfolded(card)).toContain('N:;Prince;;;')
})

test('no line is longer than 75 bytes, no letter is cut, and nothing is lost', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const name = text.replace(/[\r\n\\,;]/g, '')
      const card = printVcard({ ...nobody, name })
      for (const line of card.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
      expect(unfolded(card)).toContain(`FN:${name}`)
    }),
  )
})

function unfolded(card: string): readonly string[] {
  return card.replaceAll('\r\n ', '').trimEnd().split('\r\n')
}
