import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { addNotes, shownAt } from '../../../test/desk/notes.ts'
import { composeNote } from '../compose-note.ts'
import { composeScripts } from '../compose-scripts.ts'
import type { Desk } from '../desk.ts'
import { keepNoteWords, letGoOfNoteWords, sendAnyway } from '../keep-note-words.ts'
import { keepWords, letGoOfWords } from '../keep-words.ts'
import { sendNote } from '../send-note.ts'
import { takeBack } from '../take-back.ts'
import { listDrafts } from './list-drafts.ts'
import { takeOverNote, takeOverScript } from './take-over.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let claude: Desk
  let note: { interview: string; contact: string; kind: 'thank-you'; channel: 'email' }

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    claude = { ...desk, program: 'Claude' }
    const { interview, ana } = await addNotes(desk)
    note = { interview, contact: ana, kind: 'thank-you', channel: 'email' }
  })

  const words = async (greeting: string) => {
    const { subject, text } = await shownAt(desk, note)
    return { subject, text: text.replace(/^[^\n]*/, greeting) }
  }
  const draft = async (greeting = 'Good day, Ana,') =>
    keepNoteWords(claude, { key: newKey(), ...note, ...(await words(greeting)) })
  const call = () => ({ interview: note.interview, contact: note.contact, reached: 'answered' })

  test('what a program writes for a note waits, with its name', async () => {
    await draft()
    const [waiting, ...others] = await listDrafts(desk)
    expect(waiting).toMatchObject({
      by: 'Claude',
      what: 'note',
      kind: 'thank-you',
      channel: 'email',
    })
    expect([waiting?.contact.name, others]).toEqual(['Ana Ruiz', []])
    const { own } = await composeNote(desk, note)
    expect(own).toMatchObject({ by: 'words', words: { draftedBy: 'Claude' } })
    expect(await listDrafts(desk, { application: waiting!.application.id })).toHaveLength(1)
    expect(await listDrafts(desk, { application: desk.newId() })).toEqual([])
  })

  test('a program may draft anew, and drop what it drafted', async () => {
    await draft()
    await draft('Dear Ms. Ruiz,')
    expect((await shownAt(desk, note)).text).toMatch(/^Dear Ms\. Ruiz,/)
    await letGoOfNoteWords(claude, { key: newKey(), ...note })
    expect(await listDrafts(desk)).toEqual([])
    expect((await shownAt(desk, note)).text).toMatch(/^Dear Ana,/)
  })

  test.each<[string, () => Promise<void>]>([
    ['made their own', () => takeOverNote(desk, { key: newKey(), ...note })],
    [
      'changed',
      async () => keepNoteWords(desk, { key: newKey(), ...note, ...(await words('Hello Ana,')) }),
    ],
    ['dropped', () => letGoOfNoteWords(desk, { key: newKey(), ...note })],
    [
      'sent',
      async () => {
        const shown = await shownAt(desk, note)
        const entry = await sendNote(desk, { key: newKey(), ...note, shown, reason: '' })
        expect(await listDrafts(desk)).toEqual([])
        // What was theirs once stays theirs.
        await takeBack(desk, { key: newKey(), entry })
      },
    ],
  ])('it waits no longer once the candidate has %s it', async (_, press) => {
    await draft()
    await press()
    expect(await listDrafts(desk)).toEqual([])
  })

  test.each<[string, (input: Awaited<ReturnType<typeof words>>) => Promise<void>]>([
    ['written over', (typed) => keepNoteWords(claude, { key: newKey(), ...note, ...typed })],
    ['dropped', () => letGoOfNoteWords(claude, { key: newKey(), ...note })],
    [
      'let pass the checks',
      (typed) => sendAnyway(claude, { key: newKey(), ...note, ...typed, anyway: 'Because' }),
    ],
  ])('what the candidate wrote cannot be %s by a program', async (_, change) => {
    const own = await words('Hello Ana,')
    await keepNoteWords(desk, { key: newKey(), ...note, ...own })
    await expect(change(await words('Good day, Ana,'))).rejects.toMatchObject({ code: 'conflict' })
    expect((await shownAt(desk, note)).text).toBe(own.text)
    expect(await listDrafts(desk)).toEqual([])
  })

  test('what is proposed anyway is no draft', async () => {
    await draft('Dear Ana,')
    expect(await listDrafts(desk)).toEqual([])
  })

  test('the words for a call wait as well, until they are the candidate’s', async () => {
    const script = 'Good morning, Ana. I wanted to ask how it goes.'
    await keepWords(claude, { key: newKey(), ...call(), words: script })
    expect(await listDrafts(desk)).toMatchObject([{ by: 'Claude', what: 'script' }])
    await takeOverScript(desk, { key: newKey(), ...call() })
    expect(await listDrafts(desk)).toEqual([])
    const { scripts } = await composeScripts(desk, call())
    expect(scripts.answered).toMatchObject({ own: 'words', text: expect.stringContaining('Good') })
    const over = keepWords(claude, { key: newKey(), ...call(), words: 'Hello.' })
    await expect(over).rejects.toMatchObject({ code: 'conflict' })
    const gone = letGoOfWords(claude, { key: newKey(), ...call() })
    await expect(gone).rejects.toMatchObject({ code: 'conflict' })
  })
})
