import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readApart } from './read-apart.ts'

// A thread has to load what it reads with; that takes a while where much else runs.
const patient = { timeout: 20_000 }

const dana = { timeZone: 'America/Chicago' }
const ana = Buffer.from('BEGIN:VCARD\nFN:Ana Ruiz\nEND:VCARD\n')
const google = readFileSync(new URL('fixtures/google.ics', import.meta.url))

test('a file is read in a thread of its own as it is read here', patient, async () => {
  const { kind, people } = await readApart('file', ana, dana)
  expect([kind, people]).toEqual(['vcard', [{ name: 'Ana Ruiz', emails: [], phones: [] }]])
  expect(await readApart('invitation', google, dana)).toMatchObject({ sequence: 2 })
})

test('what cannot be read is a problem with its field', patient, async () => {
  await expect(readApart('file', Buffer.from('%PDF-'), dana)).rejects.toMatchObject({
    code: 'wrong-form',
    message: expect.stringContaining('This is a PDF'),
    field: 'file',
  })
})

test.each([
  ['for its time', { seconds: 0.001, megabytes: 512 }, 'too-large', 'more than 0.001 seconds'],
  ['for its memory', { seconds: 20, megabytes: 6 }, 'too-large', 'more than 6 MB'],
  [
    'because nobody waits any more',
    { seconds: 20, megabytes: 512, signal: AbortSignal.abort() },
    'stopped',
    'Reading the file was stopped.',
  ],
] as const)('reading is stopped %s', patient, async (_, limits, code, sentence) => {
  const many = Buffer.concat(Array.from({ length: 20_000 }, () => ana))
  await expect(readApart('file', many, dana, limits)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(sentence),
  })
})
