import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile } from './read-file.ts'

const dana = { timeZone: 'America/Chicago' }

test('contacts are read whatever their file is called', async () => {
  const bytes = Buffer.from('BEGIN:VCARD\nFN:Ana Ruiz\nEND:VCARD\n')
  expect(await readFile(bytes, dana)).toEqual({
    kind: 'vcard',
    people: [{ name: 'Ana Ruiz', emails: [], phones: [] }],
    broken: [],
  })
})

test('an invitation gives its people, without who has declined, and the interview', async () => {
  const read = await readFile(readFileSync(new URL('fixtures/google.ics', import.meta.url)), dana)
  expect(read).toMatchObject({ kind: 'calendar', invitation: { sequence: 2 } })
  expect(read.people).toEqual([
    {
      name: 'Miriam Feld',
      title: 'Recruiting Manager',
      company: 'Kestrel Dairy',
      emails: ['miriam.feld@kestrel-dairy.example'],
      phones: ['(608) 555-0177'],
    },
    expect.objectContaining({ name: 'Ben Ortega' }),
  ])
})

test('a table is read whose columns have names, and rows that do not fit are named', async () => {
  const csv = 'First Name,Last Name,Email\nAna,Ruiz,ana@h.example\nBen,Ortega,nobody\n'
  expect(await readFile(Buffer.from(csv), dana)).toMatchObject({
    kind: 'table',
    people: [{ name: 'Ana Ruiz', emails: ['ana@h.example'] }],
    broken: [{ line: 3, sentence: expect.stringContaining('is not an email address') }],
  })
})

test('a short text about one person is read', async () => {
  const text = 'Ana Ruiz\nPlant Manager, Halvorsen Paper\nana.ruiz@halvorsen.example\n'
  expect(await readFile(Buffer.from(text), dana)).toMatchObject({
    kind: 'text',
    people: [{ name: 'Ana Ruiz', emails: ['ana.ruiz@halvorsen.example'] }],
  })
})

test.each([
  ['', 'This file is empty.'],
  ['Hello there', 'Nothing in this file says who is meant; expected contacts'],
  ['%PDF-1.7', 'This is a PDF. Please give'],
])('%j is refused', async (text, sentence) => {
  await expect(readFile(Buffer.from(text), dana)).rejects.toThrow(sentence)
})
