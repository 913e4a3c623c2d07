// SQLite chooses how to search without knowing that all rows may be one account's. What is asked about one
// application or person must be found by more of a key than the account, or it takes longer the more there is.
import { randomUUIDv7 } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { SqliteQueryCompiler, type KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { addCast, at, newTalk } from '../../../test/database/cast.ts'
import { newFile } from '../../../test/database/empty-places.ts'
import { listOtherNames } from '../also-known.ts'
import {
  listApplicationsOfContact,
  listApplicationsOfContacts,
  listContactsOfApplication,
} from '../application-contacts.ts'
import { listJournalOfCompany, listJournalOfContact } from '../contact-journal.ts'
import { findContactByEmail } from '../contacts.ts'
import { addInterview, changeInterview, removeInterview } from '../interview-changes.ts'
import { findInterview, findInterviewByInvitation, listInterviews } from '../interviews.ts'
import { appendEntry, findEntry, listJournal } from '../journal.ts'
import { listEntriesAbout, listLastEntries } from '../last-entries.ts'
import { listMeetings } from '../meetings.ts'
import { onceOnly, wasMade } from '../once-only.ts'
import { listPauses } from '../pauses.ts'
import { changeTakeaway, listTakeaways } from '../takeaways.ts'
import type { Db } from '../tables.ts'
import { changeWakes } from '../wakes.ts'
import { write } from '../write.ts'
import { openSqlite } from './sqlite.ts'

test('nothing about one application or person is searched through all that the account has', async () => {
  const place = await newFile()
  const data = await openSqlite(place.where.file)
  const asked = new Set<string>()
  await askEverything(data.db.withPlugin(noting(asked)))
  const { file } = place.where
  const database = new DatabaseSync(file, { readOnly: true })
  // Rows that point to one just added are looked for only while a key points to nothing, which none ever does.
  const unchecked = new DatabaseSync(file, { readOnly: true, enableForeignKeyConstraints: false })
  const slow = [...asked].flatMap((query) =>
    (query.startsWith('insert') ? unchecked : database)
      .prepare(`explain query plan ${query}`)
      .all()
      .filter(({ detail }) => isSlow.test(String(detail)) && !query.includes('from "webhook"'))
      .map(({ detail }) => `${String(detail)}: ${query}`),
  )
  expect(slow).toEqual([])
  expect(asked.size).toBeGreaterThan(25)
  database.close()
  unchecked.close()
  await data.close()
  await place.clear()
})

/** All rows of a table, or all of an account; what a query has found itself, or just noted, it may look through. */
// Whatever happens is told to all servers of one's own, of which there are few.
const isSlow = /^SCAN (?!.*VALUES|\(subquery-\d+\)|found$)|(?<!search_due .*)\(account=\?\)$/

function noting(asked: Set<string>): KyselyPlugin {
  const compiler = new SqliteQueryCompiler()
  return {
    transformQuery({ node, queryId }) {
      asked.add(compiler.compileQuery(node, queryId).sql.replace(/ for update$/, ''))
      return node
    },
    transformResult: async ({ result }) => result,
  }
}

async function askEverything(db: Db): Promise<void> {
  const account = 'me'
  const { ana, ben, planner, talk } = await addCast(db, account)
  const now = at('2026-03-09T12:00Z')
  await onceOnly(db, account, { key: 'form.mark', now }, async (db) => {
    const entry = { id: randomUUIDv7(), type: 'bounce', at: now, contact: ana.id } as const
    await appendEntry(db, account, planner.id, entry)
    await changeWakes(db, account, new Map([[planner.id, new Map([[ana.id, now]])]]))
    await changeTakeaway(db, account, { interview: talk.id, contact: ana.id, issue: 'stops' })
    return entry.id
  })
  await wasMade(db, account, ['form.mark', 'another'])
  await write(db, account, async (db) => {
    const another = newTalk(planner.id, [ana.id])
    await addInterview(db, account, another)
    await changeInterview(db, account, { ...another, contacts: [] })
    await removeInterview(db, account, another.id)
  })
  await listJournal(db, account, planner.id)
  await findEntry(db, account, 'entry')
  await listInterviews(db, account, planner.id)
  await findInterview(db, account, talk.id)
  await findInterviewByInvitation(db, account, ['uid'])
  await listTakeaways(db, account, planner.id)
  await listContactsOfApplication(db, account, planner.id)
  await listApplicationsOfContact(db, account, ana.id)
  await listApplicationsOfContacts(db, account, [ana.id, ben.id])
  await listMeetings(db, account, [ana.id, ben.id])
  const entries = { contacts: [ana.id, ben.id], types: ['note', 'call'], until: now } as const
  await listLastEntries(db, account, entries)
  await listEntriesAbout(db, account, entries)
  await findContactByEmail(db, account, 'ana.ruiz@halvorsen.example')
  await listOtherNames(db, account, [ana.id, ben.id])
  await listJournalOfContact(db, account, ana.id, now)
  await listPauses(db, account, [planner.id])
  await listJournalOfCompany(db, account, 'Halvorsen Paper', now)
}
