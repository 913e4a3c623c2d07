import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guessMapping } from './guess-mapping.ts'
import { mapTable } from './map-table.ts'
import { readTable } from './table.ts'

const file = (name: string) => readFileSync(new URL(`fixtures/tables/${name}`, import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)
const people = (table: Uint8Array) => {
  const read = readTable(table)
  const { mapping, ...guess } = guessMapping(read)
  return { ...guess, ...mapTable(read, mapping) }
}

test('the connections that LinkedIn gives, below the lines about them', () => {
  expect(people(file('linkedin.csv'))).toEqual({
    program: 'LinkedIn connections',
    people: [
      {
        line: 5,
        name: 'Ana Ruiz',
        title: 'Plant Manager',
        company: 'Halvorsen Paper',
        emails: ['ana.ruiz@halvorsen-paper.example'],
        phones: [],
      },
      {
        line: 6,
        name: 'Ben Ortega',
        title: 'Head of "Lean" Planning',
        company: 'Halvorsen Paper, Inc.',
        emails: [],
        phones: [],
      },
      {
        line: 8,
        name: 'Zoë Łuczak',
        title: 'Talent Partner',
        pronouns: 'she/her',
        emails: [],
        phones: [],
      },
    ],
    rejects: [
      {
        line: 7,
        cells: ['', '', '', '', '', '', '09 Jan 2024'],
        reason: 'There is no name and no email address in this row; expected a person.',
      },
    ],
    broken: [],
  })
})

test('Google Contacts: several addresses in a cell, a fax left out, a name told by its address', () => {
  expect(people(file('google.csv'))).toMatchObject({
    program: 'Google Contacts',
    people: [
      {
        name: 'Ana Ruiz',
        title: 'Plant Manager',
        company: 'Halvorsen Paper',
        emails: ['ana.ruiz@halvorsen-paper.example', 'ana@ruiz.example'],
        phones: ['+1 312-555-0142', '+1 312-555-0143'],
        address: { lines: ['Suite 5', '400 Mill Road', 'Springfield, IL 62701'], country: 'US' },
      },
      { name: 'Ben Ortega', line: 6 },
    ],
    rejects: [],
  })
})

test('Google Contacts as they were before 2024', () => {
  expect(people(file('google-old.csv'))).toMatchObject({
    program: 'Google Contacts (before 2024)',
    people: [
      {
        name: 'Ben Ortega',
        title: 'Shift Lead',
        company: 'Halvorsen Paper',
        phones: ['(312) 555-0150'],
        address: { lines: ['Kiefernweg 3', '04103 Leipzig'], country: 'DE' },
      },
    ],
  })
})

test('Outlook: the address at work before the one at home, and “Ms.” is no title', () => {
  expect(people(file('outlook.csv'))).toMatchObject({
    program: 'Outlook contacts',
    people: [
      {
        name: 'Ana María Ruiz',
        title: 'Plant Manager',
        emails: ['ana.ruiz@halvorsen-paper.example', 'ana@ruiz.example'],
        phones: ['+1 312 555 0142', '+1 312 555 0143'],
        address: { lines: ['400 Mill Road', 'Building C', 'Springfield, IL 62701'], country: 'US' },
      },
    ],
  })
})

test('a list of jobs is told apart from one of people', () => {
  expect(people(file('jobsync.csv'))).toMatchObject({ program: 'JobSync', jobs: true, people: [] })
})

test('a German table with semicolons, in the encoding of older spreadsheets', () => {
  expect(people(file('german.csv'))).toMatchObject({
    people: [
      {
        name: 'Jörg Müller-Lüdenscheidt',
        title: 'Werksleiter',
        company: 'Halvorsen Papier GmbH',
        phones: ['+49 341 5550142'],
        address: { lines: ['Kiefernweg 3', '04103 Leipzig'], country: 'DE' },
      },
    ],
    rejects: [{ line: 3, reason: expect.stringMatching(/^“zofie@” is not an email address/) }],
  })
})

test('a French table with tabs in UTF-16', () => {
  expect(people(file('french.tsv'))).toMatchObject({
    people: [
      {
        name: 'Ana Ruiz',
        title: 'Directrice d’usine',
        company: 'Papeterie Halvorsen',
        phones: ['+33 1 99 00 55 42'],
      },
    ],
  })
})

test.each<[string, string, object]>([
  [
    'the separator is told in a line of its own',
    'sep=;\nName;E-mail\nAna Ruiz;ana@x.example',
    { people: [{ line: 3, name: 'Ana Ruiz' }] },
  ],
  [
    'a column of addresses without a header',
    'ana.ruiz@x.example\nben.ortega@x.example',
    { people: [{ name: 'Ana Ruiz', line: 1 }, { name: 'Ben Ortega' }] },
  ],
  [
    'columns nobody knows are left out',
    'Name,Shoe size\nAna Ruiz,38',
    { people: [{ name: 'Ana Ruiz', emails: [] }] },
  ],
  [
    'a name turned round',
    'Name;Email\nRuiz, Ana;ana@x.example',
    { people: [{ name: 'Ana Ruiz' }] },
  ],
  [
    '“Name” beside a first name is the last one',
    'Name;Vorname\nRuiz;Ana',
    { people: [{ name: 'Ana Ruiz' }] },
  ],
  [
    'a Spanish “Nombre” alone is all of it',
    'Nombre,Correo electrónico\nAna Ruiz,ana@x.example',
    { people: [{ name: 'Ana Ruiz', emails: ['ana@x.example'] }] },
  ],
  ['a shared mailbox', 'Name,Email\nTalent Team,talent@x.example', { people: [{ shared: true }] }],
  ['blank rows', 'Name,Email\n,\n\nAna Ruiz,\n', { people: [{ line: 4 }], rejects: [] }],
  [
    'a cell made safe for spreadsheets',
    `Name,Phone\nAna Ruiz,"'+1 312 555 0142"`,
    { people: [{ phones: ['+1 312 555 0142'] }] },
  ],
  [
    'a row too short',
    'Name,Email,Phone\nAna Ruiz,ana@x.example',
    {
      people: [{ name: 'Ana Ruiz' }],
      broken: [
        {
          line: 2,
          sentence: 'Line 2 has 2 cells where the header has 3; the rest was taken for empty.',
        },
      ],
    },
  ],
  [
    'a row too long',
    'Name,Company\nAna Ruiz,Halvorsen Paper, Inc.',
    {
      people: [],
      rejects: [
        { line: 2, reason: expect.stringMatching(/^This row has 3 cells where the header has 2/) },
      ],
    },
  ],
  [
    'a mark never closed',
    'Name,Company\nAna Ruiz,"Halvorsen\nBen Ortega,Paper',
    {
      people: [{ name: 'Ben Ortega', line: 3 }],
      rejects: [{ line: 2, reason: expect.stringMatching(/^A quotation mark/) }],
    },
  ],
  [
    'a number that a spreadsheet has rounded',
    'Name,Phone\nAna Ruiz,1.31256E+10',
    { rejects: [{ reason: expect.stringMatching(/rounded/) }] },
  ],
  [
    'a phone that is none',
    'Name,Phone\nAna Ruiz,ask Ben',
    { rejects: [{ reason: expect.stringMatching(/^“ask Ben” is not a phone number/) }] },
  ],
  [
    'a name that is none',
    'Name,Phone\n???,',
    { rejects: [{ reason: '“???” is not a name; a name has letters.' }] },
  ],
  [
    'a name too long',
    `Name,Phone\n${'Ana '.repeat(60)},`,
    { rejects: [{ reason: 'The name has 239 characters; expected at most 200.' }] },
  ],
  ['direction marks in a name', 'Name,Phone\nAna\u202E Ruiz,', { people: [{ name: 'Ana Ruiz' }] }],
])('%s', (_, text, expected) => {
  expect(people(bytes(text))).toMatchObject(expected)
})

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', bytes(''), /^This file is empty; expected text/],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    /^This is not a table/,
  ],
  ['more than 10 MB', new Uint8Array(10 * 1_048_576 + 1), /at most 10 MB/],
  ['too many lines', bytes('a,b\n'.repeat(50_002)), /at most 50000 lines/],
  ['too many columns', bytes(`Name,Email${',x'.repeat(500)}\n`), /at most 500 columns/],
])('%s is refused', (_, table, sentence) => {
  expect(() => readTable(table)).toThrow(
    expect.objectContaining({ name: 'Problem', message: expect.stringMatching(sentence) }),
  )
})
