import { beforeAll, beforeEach, expect, test } from 'vitest'
import { danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { addNotes } from '../../../test/desk/notes.ts'
import { ask, askFile } from '../../../test/operations/asking.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { changeSettings } from '#app/change-settings.ts'
import { saveParts } from '#app/save-parts.ts'
import { listPost } from './list-post.ts'
import { printLabels } from './print-labels.ts'
import { printPost } from './print-post.ts'
import { recordNotePosted } from './record-note-posted.ts'
import { signNote } from './sign-note.ts'

let db: Db
let desk: TestDesk

beforeAll(async () => {
  db = await openInMemory()
})

beforeEach(async () => {
  desk = await danasDesk({ db })
  await changeSettings(desk, { key: newKey(), address: '18 Alder St\nChicago, IL 60601' })
  const { interview, ana: contact } = await addNotes(desk)
  const parts = { contact: { address: '400 Mill Road\nChicago, IL 60601' } }
  await saveParts(desk, { key: newKey(), interview, contact, parts })
})

const post = () => ask(desk, listPost, {})

test('what goes by post is listed, signed, and posted once', async () => {
  const [item] = (await post()).items
  expect(item).toMatchObject({ name: 'Ana Ruiz', kind: 'thank-you', channel: 'letter', lacks: [] })
  const { interview, contact, kind, channel, text } = item!
  const note = { interview, contact, kind, channel, text }
  await ask(desk, signNote, { ...note, isSigned: true })
  expect((await post()).items).toMatchObject([{ signedAt: '2026-03-02T22:00:00.000Z', text }])
  await ask(desk, recordNotePosted, note)
  await ask(desk, recordNotePosted, note)
  const { items, posted } = await post()
  expect([items.length, posted.length]).toEqual([0, 1])
  expect(posted[0]).toMatchObject({ contact, arrives: expect.any(String), next: { kind: 'call' } })
})

test('all that is ready is one file to print; labels wait until it is known which', async () => {
  const { name, bytes } = await askFile(desk, printPost, {})
  expect(name).toBe('Post 2026-03-02.pdf')
  expect(
    Buffer.from(bytes as Uint8Array)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await expect(askFile(desk, printLabels, {})).rejects.toMatchObject({ code: 'missing' })
  await expect(askFile(desk, printPost, { chosen: [] })).rejects.toMatchObject({ code: 'missing' })
})
