// What a list of people says of each: the last that happened, and whether a way to reach them turned out wrong.
import { sql } from 'kysely'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { EntryType } from '#core/journal/entry.ts'
import { standing } from './contact-journal.ts'
import { readEntryRow } from './entry-forms.ts'
import type { KeptEntry } from './journal.ts'
import type { Db } from './tables.ts'

export type EntriesAsked = {
  readonly contacts: readonly string[]
  readonly types: readonly EntryType[]
  readonly until: Moment
}

export type LastEntry = {
  readonly contact: string
  /** Without its words. */
  readonly entry: KeptEntry
  /** Whether an email to them ever came back, or a number was wrong. */
  readonly hasSlip: boolean
}

/** Of each person the last of these entries that stands; in no order. */
export async function listLastEntries(
  db: Db,
  account: string,
  asked: EntriesAsked,
): Promise<readonly LastEntry[]> {
  if (asked.contacts.length === 0) return []
  const found = entriesAbout(db, account, asked).select([
    sql<number>`row_number() over (partition by entry.contact
      order by entry.at desc, entry.application, entry.written desc)`.as('place'),
    sql<number>`max(${slip}) over (partition by entry.contact)`.as('slips'),
  ])
  const rows = await db.selectFrom(found.as('found')).selectAll().where('place', '=', 1).execute()
  return rows.map(({ contact, slips, ...row }) => ({
    contact: contact ?? '',
    entry: readEntryRow({ ...row, contact, words: null, reason: null }),
    hasSlip: slips === 1,
  }))
}

/** All these entries that stand, without their words, in order of time. */
export async function listEntriesAbout(
  db: Db,
  account: string,
  asked: EntriesAsked,
): Promise<readonly KeptEntry[]> {
  if (asked.contacts.length === 0) return []
  const rows = await entriesAbout(db, account, asked)
    .orderBy('entry.at')
    .orderBy('entry.application')
    .orderBy('entry.written')
    .execute()
  return rows.map((row) => readEntryRow({ ...row, words: null, reason: null }))
}

/** 1 for an entry that may make a way to reach them unknown. */
const slip = sql`case
  when entry.type = 'bounce' or (entry.type = 'call' and entry.body like '%"wrong-number"%')
  then 1 else 0 end`

function entriesAbout(db: Db, account: string, { contacts, types, until }: EntriesAsked) {
  return standing(db, account)
    .select(['entry.id', 'entry.application', 'entry.contact', 'entry.version', 'entry.body'])
    .where('entry.application', 'in', (query) =>
      query
        .selectFrom('application_contact')
        .select('application')
        .where('account', '=', account)
        .where('contact', 'in', contacts),
    )
    .where('entry.contact', 'in', contacts)
    .where('entry.type', 'in', types)
    .where('entry.at', '<=', printMoment(until))
}
