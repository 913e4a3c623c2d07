import { beforeAll, beforeEach, expect, test } from 'vitest'
import { danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { addNotes } from '../../../test/desk/notes.ts'
import { ask, askFile } from '../../../test/operations/asking.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { newServer, sendingDesk } from '../../../test/desk/sending.ts'
import { sendDue } from '#app/outbox/send-due.ts'
import type { MailDesk } from '#app/outbox/mail-desk.ts'
import { getMailFile } from '../outbox/get-mail-file.ts'
import { getMailGoing } from '../outbox/get-mail-going.ts'
import { letMailGo } from '../outbox/let-mail-go.ts'
import { listOutbox } from '../outbox/list-outbox.ts'
import { settleMail } from '../outbox/settle-mail.ts'
import { takeBackMail } from '../outbox/take-back-mail.ts'
import { allowNoteAnyway } from './allow-note-anyway.ts'
import { checkNote } from './check-note.ts'
import { getNoteFile } from './get-note-file.ts'
import { getNote } from './get-note.ts'
import { keepNoteWords } from './keep-note-words.ts'
import { dropNoteWords } from './drop-note-words.ts'
import { makeNoteTemplate } from './make-note-template.ts'
import { recordNoteSent } from './record-note-sent.ts'
import { sendNote } from './send-note.ts'

let db: Db
let server: ReturnType<typeof newServer>
let desk: TestDesk & MailDesk
let thanks: { interview: string; contact: string; kind: 'thank-you' }

beforeAll(async () => {
  db = await openInMemory()
})

beforeEach(async () => {
  server = newServer()
  desk = await sendingDesk(await danasDesk({ db }), server)
  const { interview, ana } = await addNotes(desk)
  thanks = { interview, contact: ana, kind: 'thank-you' }
})

const email = () => ({ ...thanks, channel: 'email' })
const shown = async (at?: string) => {
  const { subject, text = '' } = await ask(desk, getNote, { ...email(), at })
  return { subject, text }
}

test('a note is given as it would go out, with what was asked for it', async () => {
  expect(await ask(desk, getNote, thanks)).toMatchObject({
    ...{ ...thanks, channel: 'email', name: 'Ana Ruiz', by: 'sincerely', lacks: [], leftOut: [] },
    text: expect.stringContaining('the new line that runs without a spare press'),
    checked: { findings: [], isStopped: false },
    step: { kind: 'thank-you', state: 'due', because: expect.any(String) },
    warnings: [],
  })
})

test('at a time, it reads as it will then', async () => {
  const { text } = await ask(desk, getNote, { ...email(), at: '2026-03-03T09:00' })
  expect(text).toContain('yesterday')
})

test('on paper, what the sheet lacks is said', async () => {
  const { sheetLacks } = await ask(desk, getNote, { ...thanks, channel: 'letter' })
  expect(sheetLacks.map(({ field }) => field)).toContain('contact.address')
})

test('any words are looked over, spelling too, and not kept', async () => {
  const text = 'Dear Anna,\n\nThank you for the teh talk at [company].\n\nBest,\nDana Okafor'
  const { findings, isStopped } = await ask(desk, checkNote, { ...email(), subject: 'Hi', text })
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['left-over']))
  expect(isStopped).toBe(true)
  expect(await ask(desk, getNote, email())).toMatchObject({ by: 'sincerely' })
})

test('words of one’s own are a draft, and what would read otherwise later is offered', async () => {
  const { subject, text } = await shown()
  const own = { subject, text: text.replace('Dear Ana,', 'Good day, Ana,') }
  await ask(desk, keepNoteWords, { ...email(), ...own })
  expect(await ask(desk, getNote, email())).toMatchObject({ ...own, by: 'own-words' })
  desk.goTo('2026-03-03T09:00-06:00')
  const { differences } = await ask(desk, getNote, email())
  expect(differences[0]!.now).toContain('yesterday')
  await ask(desk, keepNoteWords, { ...email(), ...own, take: differences[0]!.key })
  const later = await ask(desk, getNote, email())
  expect(later.text).toContain('yesterday')
  expect(later.differences).toHaveLength(differences.length - 1)
  expect(server.took).toEqual([])
})

test('sent by mail it lies in the outbox, and goes out once its time has come', async () => {
  const sent = await ask(desk, sendNote, { ...thanks, ...(await shown()) })
  expect(sent).toMatchObject({
    ...{ state: 'due', contact: thanks.contact, goesAt: '2026-03-02T22:00:30.000Z' },
    to: { name: 'Ana Ruiz', address: 'ana.ruiz@halvorsen.example' },
  })
  expect(await ask(desk, listOutbox, {})).toMatchObject({ going: [{ id: sent.id }], asking: [] })
  expect(await ask(desk, getNote, thanks)).toMatchObject({ mail: sent.id })
  desk.goTo('2026-03-02T16:00:31-06:00')
  await sendDue(desk, {}, new AbortController().signal)
  expect(await ask(desk, getMailGoing, { mail: sent.id })).toMatchObject({ state: 'sent' })
  expect(server.took).toHaveLength(1)
})

test('taken back, it goes nowhere, and its words are there again', async () => {
  const at = '2026-03-03T09:00'
  const words = await shown(at)
  const { id: mail } = await ask(desk, sendNote, { ...thanks, ...words, at })
  await ask(desk, takeBackMail, { mail })
  expect(await ask(desk, getMailGoing, { mail })).toMatchObject({ state: 'withdrawn' })
  expect(await shown(at)).toEqual(words)
})

test('a program that takes back what it sent leaves the candidate’s own words', async () => {
  const program = { ...desk, program: 'Letters' }
  const { subject, text } = await shown()
  const own = { subject, text: text.replace('Dear Ana,', 'Good day, Ana,') }
  await ask(desk, keepNoteWords, { ...email(), ...own })
  const { id: mail } = await ask(program, sendNote, { ...thanks, ...own })
  await ask(program, takeBackMail, { mail })
  const { draftedBy, ...note } = await ask(desk, getNote, email())
  expect([draftedBy, note.text]).toEqual([undefined, own.text])
})

test('held, it goes out when one says so; unknown, it is what one says', async () => {
  const { id: mail } = await ask(desk, sendNote, { ...thanks, ...(await shown()) })
  const look = (time: string) => {
    desk.goTo(time)
    return sendDue(desk, {}, new AbortController().signal)
  }
  await look('2026-03-02T20:00-06:00')
  const { asking } = await ask(desk, listOutbox, {})
  expect(asking).toMatchObject([{ id: mail, state: 'held', because: expect.any(String) }])
  await ask(desk, letMailGo, { mail })
  server.carry = async (_, { beforeDot }) => {
    await beforeDot()
    return { state: 'unknown', answers: [], because: 'The connection broke.' }
  }
  await look('2026-03-02T20:00:01-06:00')
  expect(await ask(desk, getMailGoing, { mail })).toMatchObject({ state: 'uncertain' })
  await ask(desk, settleMail, { mail, as: 'sent' })
  expect(await ask(desk, getMailGoing, { mail })).toMatchObject({ state: 'sent' })
  const { name, type, bytes } = await askFile(desk, getMailFile, { mail })
  expect([name, type]).toEqual([expect.stringMatching(/ to Ana Ruiz\.eml$/), 'message/rfc822'])
  expect(Buffer.from(bytes as Uint8Array).toString()).toContain('To: Ana Ruiz')
})

test('dropped, words of one’s own give way to what is proposed; as a template they stay', async () => {
  const own = { subject: 'Thanks', text: 'Dear Ana,\n\nThank you for today.\n\nBest,\nDana Okafor' }
  await ask(desk, keepNoteWords, { ...email(), ...own })
  await ask(desk, dropNoteWords, email())
  expect(await ask(desk, getNote, email())).toMatchObject({ by: 'sincerely' })
  const { id: template } = await ask(desk, makeNoteTemplate, { ...email(), ...own, name: 'Short' })
  expect(await ask(desk, getNote, email())).toMatchObject({ by: 'template', template, ...own })
})

test.each([
  ['note.txt', 'text/plain; charset=utf-8', 'Thank you for talking with me'],
  ['note.eml', 'message/rfc822', 'To: Ana Ruiz'],
] as const)('it is given as %s', async (file, type, begins) => {
  const given = await askFile(desk, getNoteFile, { ...email(), file })
  expect([given.name, given.type]).toEqual([`Note to Ana Ruiz.${file.split('.')[1]}`, type])
  expect(Buffer.from(given.bytes as Uint8Array).toString()).toContain(begins)
})

test('what is still to be put right goes out only with a reason', async () => {
  const bad = { ...thanks, subject: 'Hi', text: 'Dear [name],\n\nThank you.\n\nBest,\nDana Okafor' }
  const anyway = { ...bad, channel: 'email', anyway: 'She asked for the form.' }
  await ask(desk, allowNoteAnyway, anyway)
  expect((await ask(desk, getNote, email())).checked).toMatchObject({
    ...{ isStopped: false, anyway: 'She asked for the form.' },
  })
  expect(await ask(desk, sendNote, bad)).toMatchObject({ reason: 'She asked for the form.' })
})

test('what is still to be put right is not sent', async () => {
  const text = 'Dear [name],\n\nThank you.\n\nBest,\nDana Okafor'
  await expect(ask(desk, sendNote, { ...thanks, subject: 'Hi', text })).rejects.toMatchObject({
    field: 'anyway',
  })
  expect(await ask(desk, listOutbox, {})).toEqual({ asking: [], going: [], ended: [] })
})

test('sent by oneself it is recorded; another one asks for a reason', async () => {
  const note = { ...email(), ...(await shown()) }
  await ask(desk, recordNoteSent, note)
  await expect(ask(desk, recordNoteSent, note)).rejects.toMatchObject({ field: 'reason' })
  const { warnings } = await ask(desk, getNote, thanks)
  expect(warnings.map(({ code }) => code)).toContain('second-contact-today')
})
