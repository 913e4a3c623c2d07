import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCodeText } from './code-text.ts'
import type { PersonFound } from './found.ts'

test.each<[string, PersonFound]>([
  [
    'MECARD:N:Ruiz,Ana;TEL:+19205550134;EMAIL:ana@h.example;ORG:Halvorsen Paper;TITLE:Plant Manager;;',
    {
      name: 'Ana Ruiz',
      title: 'Plant Manager',
      company: 'Halvorsen Paper',
      emails: ['ana@h.example'],
      phones: ['+19205550134'],
    },
  ],
  [
    'MECARD:N:Ben Ortega;TEL:555 0101;TEL:555 0102;ADR:,,88 Mill Rd,Green Bay,WI,54302,USA;NOTE:a\\;b;;',
    {
      name: 'Ben Ortega',
      emails: [],
      phones: ['555 0101', '555 0102'],
      address: { lines: ['88 Mill Rd', 'Green Bay, WI 54302'], country: 'US' },
    },
  ],
  [
    'mecard:N:O\\:Hara\\,,Zoë;ORG:Ruiz\\; Ortega\\\\Co;ADR:88 Mill Rd\\, Leeds;',
    {
      name: 'Zoë O:Hara',
      company: 'Ruiz; Ortega\\Co',
      emails: [],
      phones: [],
      address: { lines: ['88 Mill Rd, Leeds'] },
    },
  ],
  ['BEGIN:VCARD\nVERSION:3.0\nN:Ruiz;Ana\nEND:VCARD', { name: 'Ana Ruiz', emails: [], phones: [] }],
  [
    'mailto:ana.ruiz@h.example?subject=Hi',
    { name: 'Ana Ruiz', emails: ['ana.ruiz@h.example'], phones: [] },
  ],
  [
    'careers@h.example',
    { name: 'Careers', emails: ['careers@h.example'], phones: [], shared: true },
  ],
  ['tel:+1-920-555-0134', { name: '', emails: [], phones: ['+1-920-555-0134'] }],
])('%s names somebody', (text, person) => {
  expect(readCodeText(text)).toEqual({ people: [person], broken: [] })
})

test.each([
  [
    'https://h.example/ana',
    'This code is a link, “https://h.example/ana”; it names nobody by itself',
  ],
  ['WIFI:S:guest;;', 'This code says “WIFI:S:guest;;”; expected a contact'],
  ['  ', 'This code is empty.'],
  ['MECARD:NOTE:hello;;', 'This code is a MeCard that names nobody.'],
])('%j names nobody, and that is said', (text, sentence) => {
  const { people, broken } = readCodeText(text)
  expect(people).toEqual([])
  expect(broken).toEqual([{ sentence: expect.stringContaining(sentence) }])
})

test('what is broken in a MeCard is named', () => {
  const { people, broken } = readCodeText('MECARD:N:Ruiz,Ana;TEL:call me;EMAIL:ana@;;')
  expect(people).toEqual([{ name: 'Ana Ruiz', emails: [], phones: [] }])
  expect(broken.map(({ sentence }) => sentence)).toEqual([
    '“ana@” is no email address; expected one such as ana@halvorsen.example.',
    '“call me” is no phone number; expected one such as +1 312 555 0142.',
  ])
})

const piece = fc.constantFrom(
  '\\',
  ';',
  ':',
  ',',
  '\n',
  '\0',
  '\u202E',
  'Ana',
  'N:',
  'ADR:',
  'TEL:5',
  'x'.repeat(90),
)

test('whatever a MeCard says, names are names', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (text) => {
      for (const { name } of readCodeText(`MECARD:N:${text.join('')}`).people)
        expect(name).toMatch(/^\P{Cc}{0,200}$/u)
    }),
    { numRuns: 200 },
  )
})

test('what no code can hold is refused at once', () => {
  const { people, broken } = readCodeText(`MECARD:N:Ruiz,Ana;NOTE:${'x'.repeat(20_000)};;`)
  expect(people).toEqual([])
  expect(broken[0]?.sentence).toContain('more than a code can hold')
})
