// Erasing, the one writer that removes what happened with somebody. Their row stays without all it said where an
// application has to do with them; their entries keep their kind and time.
import { removeBelongings } from './contact-belongings.ts'
import { printDay, type Day } from '#core/days/day.ts'
import type { Entry } from '#core/journal/entry.ts'
import { printEntry } from '#core/journal/read-entry.ts'
import { entryVersion } from './entry-forms.ts'
import { addErased } from './erased.ts'
import { forgetImported } from './erasure-imports.ts'
import { samePerson } from './same-person.ts'
import type { Db, Writer } from './tables.ts'

/** The ids somebody has: their own first, then of those they were joined with. */
export async function listIds(
  db: Db,
  account: string,
  contact: string,
): Promise<readonly string[]> {
  const rows = await samePerson(db, account, contact).execute()
  return [contact, ...rows.map(({ id }) => id).filter((id) => id !== contact)]
}

/** All they were ever called here. */
async function listNames(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('contact')
    .select('name')
    .where('account', '=', account)
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ name }) => name)
}

/** Puts an entry in place of the one with its id, with no words beside it. */
export async function rewriteEntry(
  db: Writer,
  account: string,
  id: string,
  entry: Entry,
): Promise<void> {
  await db
    .updateTable('entry')
    .set({
      version: entryVersion,
      body: JSON.stringify(printEntry({ ...entry, id })),
      ...{ words: null, reason: null },
    })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** What was said there goes; `from` is who named the day, where one was named. */
export async function forgetSaid(
  db: Writer,
  account: string,
  { id, from }: { readonly id: string; readonly from: string | undefined },
): Promise<void> {
  await db
    .updateTable('interview')
    .set({ said: null, decision_from: from ?? null })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** All rows that are about this person alone; `ids` as `listIds` gives them. */
export async function erasePerson(
  db: Writer,
  account: string,
  { ids, on }: { readonly ids: readonly string[]; readonly on: Day },
): Promise<void> {
  const names = await listNames(db, account, ids)
  await removeBelongings(db, account, ids)
  await db
    .deleteFrom('takeaway')
    .where('account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  await forgetSteps(db, account, ids)
  await db
    .deleteFrom('webhook_event')
    .where('account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  // What was said to oneself of a day may name them, and is of no use any more.
  await db
    .deleteFrom('outbox')
    .where('account', '=', account)
    .where((row) => row.or([row('contact', 'in', ids), row('kind', '=', 'digest')]))
    .execute()
  await forgetImported(db, account, { ids, names, on })
  await forgetWords(db, account, names)
  await forgetOutcomes(db, account, names)
  await forgetRows(db, account, ids, on)
  await addErased(db, account, ids, on)
}

/** The key of a step has who it is with, and what they asked for. That a reminder rang stays. */
async function forgetSteps(db: Writer, account: string, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('reminder')
    .set(({ ref }) => ({ step: ref('id'), because: null }))
    .where('account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  await db
    .deleteFrom('calendar_entry')
    .where('account', '=', account)
    .where((row) => row.or(ids.map((id) => row('key', 'like', `%/${id}/%`))))
    .execute()
}

/** Who was joined with them goes; they stay as somebody, where an application needs that. */
async function forgetRows(
  db: Writer,
  account: string,
  [id = '', ...joined]: readonly string[],
  on: Day,
): Promise<void> {
  if (joined.length > 0) await removeRows(db, account, joined)
  const listed = await db
    .selectFrom('application_contact')
    .select('application')
    .where('account', '=', account)
    .where('contact', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!listed) return removeRows(db, account, [id])
  await db
    .updateTable('contact')
    .set((row) => ({
      ...{ name: '', folded: '', title: null, email: null, email_folded: null, phone: null },
      ...{ phone_key: null, address: null, time_zone: null, country: null, region: null },
      ...{ pronouns: null, said_as: null, company: null, company_folded: null },
      // Whether nothing was to go to them moves notes of others; the rest of their wish does not.
      wish: row.case().when('wish', '=', 'none').then('none').else(null).end(),
      version: row('version', '+', 1),
      erased_on: printDay(on),
    }))
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

async function removeRows(db: Writer, account: string, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('contact').where('account', '=', account).where('id', 'in', ids).execute()
}

/** Words let pass in spelling because they are in a name. */
async function forgetWords(db: Writer, account: string, names: readonly string[]): Promise<void> {
  const words = names.flatMap((name) => name.split(/[\s.,]+/)).filter((word) => word !== '')
  if (words.length === 0) return
  await db
    .deleteFrom('known_word')
    .where('account', '=', account)
    .where('word', 'in', [...new Set([...words, ...words.map((word) => word.toLowerCase())])])
    .execute()
}

/** What came of a request may name them; that it was made stays, so that it is not done twice. */
async function forgetOutcomes(db: Writer, account: string, names: readonly string[]) {
  const rows = await db
    .selectFrom('request')
    .select(['key', 'outcome'])
    .where('account', '=', account)
    .where('outcome', 'like', '{%')
    .execute()
  for (const { key, outcome } of rows) {
    const told = JSON.stringify(JSON.parse(outcome), (_, value: unknown) =>
      typeof value === 'string' ? withoutNames(value, names) : value,
    )
    if (told === outcome) continue
    await db
      .updateTable('request')
      .set({ outcome: told })
      .where('account', '=', account)
      .where('key', '=', key)
      .execute()
  }
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, 'somebody who was erased'), text)
}
