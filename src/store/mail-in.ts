// Mails that came and concern somebody known, each once however often it is seen.
import { parseDay, printDay } from '#core/days/day.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { MailCame, MailCameKind, MailKnownBy, MailSaid } from '#core/mail/came.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf, present } from './values.ts'

export type MailIn = MailCame & { readonly id: string }

/** Where it lies in the mailbox. */
type MailPlace = { readonly uidValidity: string; readonly uid: string }

/** As what it is known again: a digest that tells nothing of it. */
export type NewMailIn = MailCame & MailPlace & { readonly id: string; readonly mark: string }

/** `false` where it was kept before: then nothing follows from it again. */
export async function addMailIn(db: Writer, account: string, mail: NewMailIn): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('mail_in')
    .values({
      ...{ account, id: mail.id, mark: mail.mark, message_id: mail.messageId ?? null },
      ...{ folder: mail.folder, uid_validity: mail.uidValidity, uid: mail.uid },
      ...{ came_at: printMoment(mail.cameAt), from_name: mail.fromName ?? null },
      ...{ from_address: mail.fromAddress ?? null, subject: mail.subject, kind: mail.kind },
      ...{ text: mail.text, rest: mail.rest, contact: mail.contact ?? null },
      ...{ application: mail.application ?? null, known: mail.known },
      ...{ said: printSaid(mail.said), entry: mail.entry ?? null, looked_at: null },
    })
    .onConflict((conflict) => conflict.columns(['account', 'mark']).doNothing())
    .executeTakeFirst()
  return Number(added ?? 0) > 0
}

export async function hasMailIn(db: Db, account: string, mark: string): Promise<boolean> {
  const row = await db
    .selectFrom('mail_in')
    .select('id')
    .where('account', '=', account)
    .where('mark', '=', mark)
    .executeTakeFirst()
  return row !== undefined
}

export async function findMailIn(db: Db, account: string, id: string): Promise<MailIn | undefined> {
  const row = await rowsOf(db, account).where('id', '=', id).executeTakeFirst()
  return row && toMail(row)
}

/** The mails of an application in order of time, proposals among them. */
export async function listMailIn(
  db: Db,
  account: string,
  application: string,
): Promise<readonly MailIn[]> {
  const rows = await rowsOf(db, account)
    .where('application', '=', application)
    .orderBy('came_at')
    .orderBy('id')
    .execute()
  return rows.map(toMail)
}

/** Those that are not set aside, the last one read first; `before` is the last one of the page before. */
export async function listMailsIn(
  db: Db,
  account: string,
  {
    application,
    before,
    limit,
  }: {
    readonly application?: string | undefined
    readonly before?: string | undefined
    readonly limit: number
  },
): Promise<readonly MailIn[]> {
  const rows = await rowsOf(db, account)
    .where('known', '<>', 'apart')
    .$if(application !== undefined, (query) => query.where('application', '=', application!))
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toMail)
}

/** The entries of the journal that were made of an application's mails. */
export async function listEntriesOfMails(
  db: Db,
  account: string,
  application: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('mail_in')
    .select('entry')
    .where('account', '=', account)
    .where('application', '=', application)
    .where('entry', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ entry }) => entry ?? []))
}

export type MailInChange = {
  readonly contact?: string
  readonly application?: string
  readonly known?: MailKnownBy
  readonly entry?: string
  readonly lookedAt?: Moment
}

export async function changeMailIn(
  db: Writer,
  account: string,
  id: string,
  { lookedAt, ...change }: MailInChange,
): Promise<void> {
  const row = { ...change, ...(lookedAt !== undefined && { looked_at: printMoment(lookedAt) }) }
  await db
    .updateTable('mail_in')
    .set(row)
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** Nothing of them is left but that they came, so that they do not come again. */
export async function emptyMailIn(
  db: Writer,
  account: string,
  of: {
    readonly column: 'contact' | 'application' | 'id'
    readonly ids: readonly string[]
  },
): Promise<void> {
  await db
    .updateTable('mail_in')
    .set({
      ...{ message_id: null, from_name: null, from_address: null, subject: '', text: '', rest: '' },
      ...{ contact: null, application: null, known: 'apart', said: '{}', entry: null },
    })
    .where('account', '=', account)
    .where(of.column, 'in', of.ids)
    .execute()
}

function rowsOf(db: Db, account: string) {
  return db.selectFrom('mail_in').selectAll().where('account', '=', account)
}

function toMail(row: Tables['mail_in']): MailIn {
  return {
    ...present({
      ...{ id: row.id, messageId: row.message_id, folder: row.folder, fromName: row.from_name },
      ...{ fromAddress: row.from_address, subject: row.subject, text: row.text, rest: row.rest },
      ...{ contact: row.contact, application: row.application, entry: row.entry },
    }),
    cameAt: momentOf(row.came_at),
    kind: row.kind as MailCameKind,
    known: row.known as MailKnownBy,
    said: readSaid(row.said),
    ...(row.looked_at !== null && { lookedAt: momentOf(row.looked_at) }),
  }
}

function printSaid({ back, ...said }: MailSaid): string {
  return JSON.stringify({ ...said, ...(back !== undefined && { back: printDay(back) }) })
}

function readSaid(text: string): MailSaid {
  const { back, ...said } = JSON.parse(text) as Omit<MailSaid, 'back'> & { readonly back?: string }
  const day = back === undefined ? undefined : parseDay(back)
  return { ...said, ...(day !== undefined && { back: day }) }
}
