// The journal is only ever added to: nothing here changes an entry or removes one. Taking back is an entry too.
import { printMoment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { printEntry } from '#core/journal/read-entry.ts'
import { entryVersion, readEntryRow } from './entry-forms.ts'
import type { Db, Writer } from './tables.ts'

export type NewEntry = Entry & { readonly id: string }

export type KeptEntry = NewEntry & {
  readonly application: string
  /** Words kept with the entry, such as the note as it was sent. */
  readonly words?: string
}

/** The journal of an application, in order of time; of one moment in the order it was written. */
export async function listJournal(
  db: Db,
  account: string,
  application: string,
): Promise<readonly KeptEntry[]> {
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'application', 'version', 'body', 'words'])
    .where('account', '=', account)
    .where('application', '=', application)
    .orderBy('at')
    .orderBy('written')
    .execute()
  return rows.map(readEntryRow)
}

export async function findEntry(
  db: Db,
  account: string,
  id: string,
): Promise<KeptEntry | undefined> {
  const row = await db
    .selectFrom('entry')
    .select(['id', 'application', 'version', 'body', 'words'])
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && readEntryRow(row)
}

export async function appendEntry(
  db: Writer,
  account: string,
  application: string,
  entry: NewEntry,
  words?: string,
): Promise<void> {
  const last = await db
    .selectFrom('entry')
    .select((row) => row.fn.max('written').as('written'))
    .where('account', '=', account)
    .where('application', '=', application)
    .executeTakeFirst()
  await db
    .insertInto('entry')
    .values({
      account,
      id: entry.id,
      application,
      written: (last?.written ?? 0) + 1,
      at: printMoment(entry.at),
      type: entry.type,
      contact: 'contact' in entry ? entry.contact : null,
      takes_back: entry.type === 'taken-back' ? entry.entry : null,
      version: entryVersion,
      body: JSON.stringify(printEntry(entry)),
      words: words ?? null,
    })
    .execute()
}
