// Dana with a mailbox and as many notes to send as a try needs, each to somebody at a company of their own.
import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { connectMail } from '../../../src/app/mail-account/connect-mail.ts'
import type { Desk, WritingDesk } from '../../../src/app/desk.ts'
import { indexApplication } from '../../../src/app/index-application.ts'
import { startUp } from '../../../src/app/start-up.ts'
import { composeMail } from '../../../src/channels/smtp/compose.ts'
import { printZoned, type Moment } from '../../../src/core/days/moment.ts'
import type { MailServer } from '../../../src/core/mail/server.ts'
import { onceOf } from '../../../src/core/outbox/once.ts'
import type { MailState } from '../../../src/core/outbox/state.ts'
import { addApplication } from '../../../src/store/applications.ts'
import { addContact } from '../../../src/store/contacts.ts'
import { openData, type Where } from '../../../src/store/engines/open.ts'
import { addInterview } from '../../../src/store/interview-changes.ts'
import { keysAt } from '../../../src/store/keys.ts'
import { addMail } from '../../../src/store/outbox.ts'
import { sealWith } from '../../../src/store/seal.ts'
import { write } from '../../../src/store/write.ts'
import { letters, type Letter } from './sender.ts'

export type World = {
  readonly desk: Desk
  /** Writes these into the outbox, to go at that time; or so many to people of whom nobody has heard yet. */
  readonly post: (what: number | readonly Letter[], at: number) => Promise<readonly Posted[]>
  readonly rows: () => Promise<readonly Row[]>
  readonly goTo: (at: number) => void
  readonly close: () => Promise<void>
}

type Posted = Letter & {
  readonly id: string
  readonly messageId: string
  readonly application: string
  readonly contact: string
}

type Row = {
  readonly to: string
  readonly state: MailState
  readonly tries: number
  readonly because: string | null
  /** Its entry in the journal, where there is one. */
  readonly noted: string | null
}

export type Place = { readonly where: Where; readonly folder: string }

export type Login = { readonly user: string; readonly password: string }

export const usualLogin: Login = { user: 'dana', password: 'a quiet heron' }

type Opening = {
  readonly at: number
  readonly smtp: MailServer
  readonly imap?: MailServer
  readonly login?: Login
  /** Whether the provider files copies itself; else Sincerely does. */
  readonly keepsCopies?: boolean
}

export const home = 'America/Chicago'
const hour = 3_600_000

export async function newWorld(
  { where, folder }: Place,
  { at, smtp, imap, login = usualLogin, keepsCopies = true }: Opening,
): Promise<World> {
  const data = await openData(where)
  let clock = at
  const desk: Desk = {
    ...{ db: data.db, account: 'me', now: () => clock as Moment, newId: randomUUIDv7 },
    ...{ holidays: () => new Set<never>(), holidayNames: () => new Map<never, never>() },
    seal: sealWith(keysAt({ given: undefined, folder })),
  }
  await startUp(desk, { key: randomUUID(), name: 'Dana Okafor', timeZone: home, country: 'US' })
  await connectMail(desk, {
    ...{ key: randomUUID(), provider: 'own', address: 'dana@dana.example', name: 'Dana Okafor' },
    ...{ smtp, ...(imap && { imap }), user: login.user, keepsCopies, perDay: 1_000_000 },
    secret: { kind: 'password', password: login.password },
  })
  let posted = 0
  return {
    desk,
    goTo: (at) => {
      clock = at
    },
    async post(what, at) {
      clock = at
      const all = typeof what === 'number' ? letters(what, `person-${posted}`) : what
      posted += 1
      const ready = await Promise.all(all.map((letter) => composed(letter, at as Moment)))
      await write(data.db, 'me', async (db) => {
        for (const one of ready) await postOne({ ...desk, db }, one, at as Moment, keepsCopies)
      })
      return ready
    },
    rows: () => rowsIn(data.db),
    close: data.close,
  }
}

/** The mails of this data, in the order they were written. */
export async function rowsIn(db: Desk['db']): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('entry', 'entry.id', 'outbox.entry')
    .select(['to_address as to', 'state', 'tries', 'because', 'entry.id as noted'])
    .orderBy('outbox.id')
    .execute()
  return rows as readonly Row[]
}

type Ready = Posted & { readonly bytes: Uint8Array }

async function composed(letter: Letter, at: Moment): Promise<Ready> {
  const messageId = `<${randomUUID()}@dana.example>`
  const bytes = await composeMail({
    ...{ from: { name: 'Dana Okafor', address: letter.from }, messageId, zone: home, at },
    ...{ to: { name: 'Ana Ruiz', address: letter.to }, subject: letter.subject, text: letter.text },
  })
  const id = randomUUIDv7()
  return { ...letter, id, messageId, bytes, application: randomUUIDv7(), contact: randomUUIDv7() }
}

async function postOne(
  desk: WritingDesk,
  mail: Ready,
  at: Moment,
  keepsCopies: boolean,
): Promise<void> {
  const { id, application, contact, messageId, to, from, bytes, subject, text } = mail
  const company = to.slice(to.indexOf('@') + 1)
  const interview = randomUUIDv7()
  const { db, account } = desk
  const [start, end] = [at - 3 * hour, at - 2 * hour] as [Moment, Moment]
  await addApplication(db, account, {
    ...{ id: application, position: 'Maintenance planner', company, createdAt: start },
  })
  await addContact(db, account, { id: contact, name: 'Ana Ruiz', email: to, timeZone: home })
  await addInterview(db, account, {
    ...{ id: interview, application, contacts: [contact], start, end, timeZone: home },
    ...{ startText: printZoned(start, home), endText: printZoned(end, home) },
  })
  await indexApplication(desk, application)
  await addMail(db, account, {
    ...{ id, kind: 'thank-you', messageId, from, subject, bytes, words: text },
    once: onceOf({ interview, contact, kind: 'thank-you', number: 0 }),
    about: { application, interview, contact, company },
    ...{ to: { address: to, name: 'Ana Ruiz' }, writtenAt: at, goesAt: at },
    ...{ copy: keepsCopies ? 'none' : 'wanted', entry: randomUUIDv7() },
  })
}
