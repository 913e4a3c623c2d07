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

test.each([
  ['', 'This file is empty.'],
  ['Hello there', 'This is no file that people can be read from; expected'],
  ['%PDF-1.7', 'This is a PDF. Please give'],
])('%j is refused', async (text, sentence) => {
  await expect(readFile(Buffer.from(text), dana)).rejects.toThrow(sentence)
})
