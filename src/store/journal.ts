// The journal is only ever added to: nothing here changes an entry or removes one. Taking back is an entry too.
import { sql } from 'kysely'
import { printMoment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { printEntry } from '#core/journal/read-entry.ts'
import { entryVersion, readEntryRow } from './entry-forms.ts'
import { inChunks } from './chunks.ts'
import type { Db, Writer } from './tables.ts'
import { noteEntryEvents } from './webhook-events.ts'

export type NewEntry = Entry & { readonly id: string }

/** What is kept beside an entry: no plan is made of it. */
export type Beside = {
  /** Words, such as the note as it was sent. */
  readonly words?: string
  /** Why one got in touch outside the plan. */
  readonly reason?: string
}

export type KeptEntry = NewEntry & Beside & { readonly application: string }

export const entryColumns = [
  ...(['entry.id', 'entry.application', 'entry.contact', 'entry.version'] as const),
  ...(['entry.body', 'entry.words', 'entry.reason'] as const),
] as const

/** The journal of an application, in order of time; of one moment in the order it was written. */
export function listJournal(
  db: Db,
  account: string,
  application: string,
): Promise<readonly KeptEntry[]> {
  return listJournalsOfApplications(db, account, [application])
}

/** The same of several applications; each entry says of which it is. */
export async function listJournalsOfApplications(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly KeptEntry[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('entry')
    .select(entryColumns)
    .where('account', '=', account)
    .where('application', 'in', applications)
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
    .select(entryColumns)
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && readEntryRow(row)
}

export function appendEntry(
  db: Writer,
  account: string,
  application: string,
  entry: NewEntry,
  beside: Beside = {},
): Promise<void> {
  return appendEntries(db, account, [{ application, entry, ...beside }])
}

export type ToAppend = Beside & { readonly application: string; readonly entry: NewEntry }

/** In this order. Servers of one's own that are told what happens will be. */
export async function appendEntries(
  db: Writer,
  account: string,
  all: readonly ToAppend[],
): Promise<void> {
  await insertEntries(db, account, all)
  await noteEntryEvents(db, account, all)
}

/** Those of one application one after the other, since each counts on from the last. */
async function insertEntries(db: Writer, account: string, all: readonly ToAppend[]): Promise<void> {
  const [first, later] = [new Map<string, ToAppend>(), [] as ToAppend[]]
  for (const one of all) {
    if (first.has(one.application)) later.push(one)
    else first.set(one.application, one)
  }
  await inChunks([...first.values()], async (part) => {
    await db
      .insertInto('entry')
      .values(({ selectFrom }) =>
        part.map(({ application, entry, words, reason }) => ({
          account,
          id: entry.id,
          application,
          written: selectFrom('entry')
            .select(sql<number>`coalesce(max(written), 0) + 1`.as('next'))
            .where('account', '=', account)
            .where('application', '=', application),
          at: printMoment(entry.at),
          type: entry.type,
          contact: 'contact' in entry ? entry.contact : null,
          takes_back: entry.type === 'taken-back' ? entry.entry : null,
          version: entryVersion,
          body: JSON.stringify(printEntry(entry)),
          words: words ?? null,
          reason: reason ?? null,
        })),
      )
      .execute()
    return []
  })
  if (later.length > 0) await insertEntries(db, account, later)
}
