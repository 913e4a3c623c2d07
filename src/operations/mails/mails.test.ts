import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { keepMail } from '../../../test/desk/mail-kept.ts'
import { ask } from '../../../test/operations/asking.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { getApplication } from '#app/get-application.ts'
import { getPerson } from '#app/get-person.ts'
import { recordNote } from '#app/record-note.ts'
import { parseDay } from '#core/days/day.ts'
import { listApplications } from '../applications/list-applications.ts'
import { acceptFromSignature } from './accept-from-signature.ts'
import { assignMail } from './assign-mail.ts'
import { getMail } from './get-mail.ts'
import { listMails } from './list-mails.ts'
import { lookAtMail } from './look-at-mail.ts'
import { readMailAs } from './read-mail-as.ts'
import { setMailAside } from './set-mail-aside.ts'

let db: Db
let desk: TestDesk
let met: Awaited<ReturnType<typeof addPlanner>>
let ofAna: { readonly application: string; readonly contact: string }

beforeAll(async () => {
  db = await openInMemory()
})

beforeEach(async () => {
  desk = await danasDesk({ db })
  met = await addPlanner(desk)
  ofAna = { application: met.application, contact: met.ana }
  const note = { kind: 'thank-you', channel: 'email', words: 'Dear Ana' }
  await recordNote(desk, { key: newKey(), ...ofAna, ...note })
  desk.goTo('2026-03-04T10:00-06:00')
})

const words = 'We want to decide by Friday, 13 March.'

test('a reply is given with what it seems to mean, and nothing follows until that is said', async () => {
  const mail = await keepMail(desk, { ...ofAna, known: 'thread', text: `Thank you.\n\n${words}` })
  const given = await ask(desk, getMail, { mail })
  expect(given).toMatchObject({
    ...{ id: mail, kind: 'reply', known: 'thread', isNew: true },
    text: expect.stringContaining(words),
    from: { name: 'Ana Ruiz', address: 'ana.ruiz@halvorsen.example', contact: met.ana },
    answers: expect.any(String),
    stands: {
      ...{ as: 'waits', also: 0 },
      proposed: { meaning: 'update', decisionBy: '2026-03-13', words },
    },
  })
  const said = { mail, meaning: 'update', decisionBy: '2026-03-13' }
  expect(await ask(desk, readMailAs, said)).toEqual({ ...ofApplication(), meaning: 'update' })
  const again = await ask(desk, readMailAs, { mail, meaning: 'rejection' })
  expect(again).toMatchObject({ meaning: 'update' })
  const [line] = (await ask(desk, listMails, {})).items
  expect(line).toMatchObject({ id: mail, stands: { as: 'read', meaning: 'update' } })
})

function ofApplication() {
  return { application: met.application }
}

test.each([
  [
    { kind: 'automatic', said: { back: parseDay('2026-03-16')! } },
    { as: 'away', until: '2026-03-16' },
  ],
  [
    { kind: 'bounce', said: { hard: true } },
    { as: 'returned', isSentAgain: false },
  ],
  [{ kind: 'bounce', said: { hard: false, delayed: true } }, { as: 'delayed' }],
] as const)('%j stands as %j', async (came, stands) => {
  const mail = await keepMail(desk, { ...ofAna, ...came })
  expect(await ask(desk, getMail, { mail })).toMatchObject({ kind: came.kind, stands })
})

test('what only may belong somewhere is somebody’s once that is said', async () => {
  const stranger = {
    known: 'domain',
    fromName: 'P. Lindt',
    fromAddress: 'p@halvorsen.example',
  } as const
  const mail = await keepMail(desk, { ...ofApplication(), ...stranger })
  expect(await ask(desk, getMail, { mail })).toMatchObject({ stands: { as: 'proposed' } })
  await ask(desk, assignMail, { mail, name: 'Paula Lindt' })
  const { from, known } = await ask(desk, getMail, { mail })
  expect([known, from.contact === undefined]).toEqual(['said', false])
  const { status } = (await ask(desk, listApplications, {})).items[0]!
  expect(status).toBe('reply-to-read')
})

test('what a signature says is proposed, and taken over when one says so', async () => {
  const signature = { text: 'Ana Ruiz', title: 'Plant Manager' }
  const mail = await keepMail(desk, { ...ofAna, said: { signature } })
  const { inSignature } = await ask(desk, getMail, { mail })
  expect(inSignature).toEqual({ title: 'Plant Manager' })
  await ask(desk, acceptFromSignature, { mail, what: 'title' })
  expect((await getPerson(desk, met.ana)).contact.title).toBe('Plant Manager')
})

test('signs that nobody sees are left out of what others wrote', async () => {
  const text = 'Thank\u202e you\u{e0041} Dana'
  const mail = await keepMail(desk, { ...ofAna, subject: 'Re:\u200b news', text })
  const given = await ask(desk, getMail, { mail })
  expect([given.subject, given.text]).toEqual(['Re: news', 'Thank you Dana'])
})

test('looked at, it is new no more; set aside, it is gone with what followed', async () => {
  const mail = await keepMail(desk, ofAna)
  await ask(desk, lookAtMail, { mail })
  expect(await ask(desk, getMail, { mail })).toMatchObject({ isNew: false })
  await ask(desk, setMailAside, { mail })
  expect(await ask(desk, listMails, ofApplication())).toEqual({ items: [] })
  expect((await getApplication(desk, met.application)).plan.status).toBe('following-up')
})

test('many come in pages', async () => {
  const ids: string[] = []
  for (let number = 0; number < 51; number += 1) {
    const stranger = { known: 'domain', ...ofApplication() } as const
    ids.push(await keepMail(desk, stranger))
  }
  const first = await ask(desk, listMails, {})
  const rest = await ask(desk, listMails, { after: first.next })
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.toSorted().toReversed())
  expect(rest.next).toBeUndefined()
})
