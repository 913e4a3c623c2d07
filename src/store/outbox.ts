// The outbox: mails on their way out, and what became of them. Each is there once, with its exact bytes beside it.
import { sql } from 'kysely'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { NoteKind } from '#core/journal/entry.ts'
import type { Answer } from '#core/mail/carrier.ts'
import { going, type MailState } from '#core/outbox/state.ts'
import { inChunks } from './chunks.ts'
import { samePerson } from './same-person.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf } from './values.ts'

/** What a note in the outbox is about; a mail to oneself is about nobody. */
type NoteAbout = {
  readonly application: string
  readonly interview: string
  readonly contact: string
  /** Folded, as its application has it. */
  readonly company: string
}

type CopyState = 'none' | 'wanted' | 'begun' | 'there'

export type NewMail = {
  readonly id: string
  readonly once: string
  readonly about?: NoteAbout
  readonly kind: NoteKind | 'digest'
  readonly to: { readonly address: string; readonly name: string }
  readonly from: string
  readonly subject: string
  readonly words: string
  readonly messageId: string
  readonly inReplyTo?: string
  readonly writtenAt: Moment
  readonly goesAt: Moment
  readonly copy: CopyState
  /** The id that its entry in the journal will have. */
  readonly entry: string
  readonly reason?: string
  readonly bytes: Uint8Array
}

export type Mail = Omit<NewMail, 'bytes'> & {
  readonly state: MailState
  readonly tryAt: Moment
  readonly tries: number
  readonly worker?: string
  readonly leaseUntil?: Moment
  readonly dottedAt?: Moment
  readonly endedAt?: Moment
  readonly because?: string
  readonly answers: readonly Answer[]
  readonly hasBounced: boolean
}

export async function addMail(db: Writer, account: string, mail: NewMail): Promise<void> {
  const { id, about, to, bytes } = mail
  const goes = printMoment(mail.goesAt)
  await db
    .insertInto('outbox')
    .values({
      ...{ account, id, once: mail.once, kind: mail.kind },
      ...{ application: about?.application ?? null, interview: about?.interview ?? null },
      ...{ contact: about?.contact ?? null, company: about?.company ?? null },
      ...{ to_address: to.address, to_name: to.name, from_address: mail.from },
      ...{ subject: mail.subject, words: mail.words },
      ...{ message_id: mail.messageId, in_reply_to: mail.inReplyTo ?? null },
      ...{ written_at: printMoment(mail.writtenAt), goes_at: goes, try_at: goes },
      ...{ state: 'due', tries: 0, answers: '[]', copy: mail.copy },
      ...{ entry: mail.entry, reason: mail.reason ?? null, bounced: 0 },
    })
    .execute()
  await db.insertInto('outbox_bytes').values({ account, id, bytes }).execute()
}

export async function findMail(db: Db, account: string, id: string): Promise<Mail | undefined> {
  const row = await mailsOf(db, account).where('outbox.id', '=', id).executeTakeFirst()
  return row && toMail(row)
}

/** Those of these that are there. */
export async function listMailsById(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<readonly Mail[]> {
  const rows = await inChunks(ids, (part) =>
    mailsOf(db, account).where('outbox.id', 'in', part).execute(),
  )
  return rows.map(toMail)
}

/** Latest first; `after` is the id of the last one of the page before. */
export async function listMails(
  db: Db,
  account: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly Mail[]> {
  const rows = await mailsOf(db, account)
    .$if(after !== undefined, (query) => query.where('outbox.id', '<', after!))
    .orderBy('outbox.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toMail)
}

/** Those that are in one of these states, by the time they go. */
export async function listMailsIn(
  db: Db,
  account: string,
  states: readonly MailState[],
  limit: number,
): Promise<readonly Mail[]> {
  const rows = await mailsOf(db, account)
    .where('state', 'in', states)
    .orderBy('try_at')
    .orderBy('outbox.id')
    .limit(limit)
    .execute()
  return rows.map(toMail)
}

/** Those about these applications, in the order they were written. */
export async function listMailsAbout(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly Mail[]> {
  const rows = await inChunks(applications, (part) =>
    mailsOf(db, account).where('application', 'in', part).orderBy('outbox.id').execute(),
  )
  return rows.map(toMail)
}

/** Those on their way about these applications. */
export async function listGoing(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly Mail[]> {
  const rows = await inChunks(applications, (part) =>
    mailsOf(db, account)
      .where('application', 'in', part)
      .where(isIn(going))
      .orderBy('outbox.id')
      .execute(),
  )
  return rows.map(toMail)
}

export async function findMailByMessage(
  db: Db,
  account: string,
  messageId: string,
): Promise<Mail | undefined> {
  const row = await mailsOf(db, account).where('message_id', '=', messageId).executeTakeFirst()
  return row && toMail(row)
}

/** Whatever went to that person in that application, in order; as the threads of their mail program have it. */
export async function listMailsSent(
  db: Db,
  account: string,
  { application, contact }: Pick<NoteAbout, 'application' | 'contact'>,
): Promise<readonly Mail[]> {
  const rows = await mailsOf(db, account)
    .where('application', '=', application)
    .where('outbox.contact', 'in', samePerson(db, account, contact))
    .where(isIn(['sent']))
    .where('bounced', '=', 0)
    .orderBy('dotted_at')
    .execute()
  return rows.map(toMail)
}

export async function findMailBytes(
  db: Db,
  account: string,
  id: string,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('outbox_bytes')
    .select('bytes')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.bytes
}

/** Of those of these that are there, by their ids. */
export async function listMailBytes(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await inChunks(ids, (part) =>
    db
      .selectFrom('outbox_bytes')
      .select(['id', 'bytes'])
      .where('account', '=', account)
      .where('id', 'in', part)
      .execute(),
  )
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}

/** Only while no server has seen them. */
export async function changeMailBytes(
  db: Writer,
  account: string,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  await db
    .updateTable('outbox_bytes')
    .set({ bytes })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** Of rows that are found by something else: by its index on states SQLite would read all that are in them. */
export function isIn(states: readonly MailState[]) {
  return sql<boolean>`outbox.state || '' in (${sql.join(states)})`
}

/** Somebody who was joined with another stands under the one kept. */
export function mailsOf(db: Db, account: string) {
  return db
    .selectFrom('outbox')
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'outbox.account')
        .onRef('contact.id', '=', 'outbox.contact'),
    )
    .selectAll('outbox')
    .select(sql<string | null>`coalesce(contact.merged_into, outbox.contact)`.as('contact'))
    .where('outbox.account', '=', account)
}

export function toMail(row: Tables['outbox']): Mail {
  const { application, interview, contact, company } = row
  const moment = <Name extends string>(name: Name, text: string | null) =>
    (text === null ? {} : { [name]: momentOf(text) }) as { readonly [K in Name]?: Moment }
  return {
    ...{ id: row.id, once: row.once, kind: row.kind as Mail['kind'] },
    ...(application !== null &&
      interview !== null &&
      contact !== null &&
      company !== null && { about: { application, interview, contact, company } }),
    ...{ to: { address: row.to_address, name: row.to_name }, from: row.from_address },
    ...{ subject: row.subject, words: row.words, messageId: row.message_id },
    ...(row.in_reply_to !== null && { inReplyTo: row.in_reply_to }),
    ...{ writtenAt: momentOf(row.written_at), goesAt: momentOf(row.goes_at) },
    ...{ state: row.state as MailState, tryAt: momentOf(row.try_at), tries: row.tries },
    ...(row.worker !== null && { worker: row.worker }),
    ...moment('leaseUntil', row.lease_until),
    ...moment('dottedAt', row.dotted_at),
    ...moment('endedAt', row.ended_at),
    ...(row.because !== null && { because: row.because }),
    answers: JSON.parse(row.answers) as readonly Answer[],
    ...{ copy: row.copy as CopyState, entry: row.entry, hasBounced: row.bounced === 1 },
    ...(row.reason !== null && { reason: row.reason }),
  }
}
