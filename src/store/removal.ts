// Removing what was typed by mistake. Where something has happened the journal keeps it: that is for erasing.
import { noApplication } from './applications.ts'
import { inChunks } from './chunks.ts'
import { removeBelongings } from './contact-belongings.ts'
import { noContact } from './contacts.ts'
import { emptyMailIn } from './mail-in.ts'
import { Problem } from '#core/problem.ts'
import type { Db, Writer } from './tables.ts'

/** Removes an application in which nothing has happened, with its interviews and what was noted at them. */
export async function removeApplication(db: Writer, account: string, id: string): Promise<void> {
  if (await hasEntry(db, account, 'application', id)) {
    throw new Problem('conflict', 'This application has a journal, so it stays.', {
      field: 'application',
    })
  }
  const interviews = db
    .selectFrom('interview')
    .select('id')
    .where('account', '=', account)
    .where('application', '=', id)
  for (const table of ['takeaway', 'talk', 'call_words', 'note_words', 'signed_note'] as const) {
    await db
      .deleteFrom(table)
      .where('account', '=', account)
      .where('interview', 'in', interviews)
      .execute()
  }
  for (const table of [
    ...(['wake', 'interview_contact', 'interview', 'application_contact'] as const),
    ...(['reference_brief', 'reference_use', 'material_sent', 'afterwards'] as const),
    ...(['calendar_entry', 'reminder', 'outbox', 'webhook_event'] as const),
  ]) {
    await db
      .deleteFrom(table)
      .where('account', '=', account)
      .where('application', '=', id)
      .execute()
  }
  await emptyMailIn(db, account, { column: 'application', ids: [id] })
  const { numDeletedRows } = await db
    .deleteFrom('application')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw noApplication()
}

/** Removes a person with whom nothing has happened, from every interview they were listed at. */
export async function removeContact(db: Writer, account: string, id: string): Promise<void> {
  if (await hasEntry(db, account, 'contact', id)) {
    throw new Problem('conflict', 'The journal speaks of this person, so they stay.', {
      field: 'contact',
    })
  }
  await db
    .updateTable('interview')
    .set({ decision_from: null })
    .where('account', '=', account)
    .where('decision_from', '=', id)
    .execute()
  for (const table of ['wake', 'takeaway', 'interview_contact', 'application_contact'] as const) {
    await db.deleteFrom(table).where('account', '=', account).where('contact', '=', id).execute()
  }
  const gone = await removeContacts(db, account, [id])
  if (gone === 0) throw noContact()
}

/** Removes people who have to do with no application, and who was merged into them; gives how many there were. */
export async function removeContacts(
  db: Writer,
  account: string,
  ids: readonly string[],
): Promise<number> {
  const merged = await inChunks(ids, (part) =>
    db
      .selectFrom('contact')
      .select('id')
      .where('account', '=', account)
      .where('merged_into', 'in', part)
      .execute(),
  )
  if (merged.length > 0) {
    await removeContacts(
      db,
      account,
      merged.map(({ id }) => id),
    )
  }
  const counts = await inChunks(ids, async (part) => [await removeRows(db, account, part)])
  return counts.reduce((sum, count) => sum + count, 0)
}

async function removeRows(db: Writer, account: string, ids: readonly string[]): Promise<number> {
  await removeBelongings(db, account, ids)
  for (const table of ['reminder', 'outbox', 'webhook_event'] as const) {
    await db.deleteFrom(table).where('account', '=', account).where('contact', 'in', ids).execute()
  }
  const { numDeletedRows } = await db
    .deleteFrom('contact')
    .where('account', '=', account)
    .where('id', 'in', ids)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

async function hasEntry(
  db: Db,
  account: string,
  column: 'application' | 'contact',
  id: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('entry')
    .select('id')
    .where('account', '=', account)
    .where(column, '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
