// A contact as it lies in rows, so that it can be put back to the letter.
import type { Selectable } from 'kysely'
import { noContact } from './contacts.ts'
import type { Moved } from './merges.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { isSame } from './unmerging.ts'

type ContactRow = Selectable<Tables['contact']>
type WayRow = Selectable<Tables['contact_way']>

export async function contactRow(db: Db, account: string, id: string): Promise<ContactRow> {
  const row = await db
    .selectFrom('contact')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw noContact()
  return row
}

export function wayRows(db: Db, account: string, contact: string): Promise<readonly WayRow[]> {
  return db
    .selectFrom('contact_way')
    .selectAll()
    .where('account', '=', account)
    .where('contact', '=', contact)
    .orderBy('kind')
    .orderBy('place')
    .execute()
}

/** What still is as the merge left it becomes what it was. */
export async function restoreContact(
  db: Writer,
  account: string,
  { before, after, waysBefore, waysAfter }: Moved,
): Promise<void> {
  const now = await contactRow(db, account, before.id)
  await db
    .updateTable('contact')
    .set(isSame(now, after) ? before : withoutGained(now, before, after))
    .where('account', '=', account)
    .where('id', '=', before.id)
    .execute()
  const ways = await wayRows(db, account, before.id)
  const isUntouched = isSame(ways, waysAfter)
  const gained = waysAfter.filter((way) => !waysBefore.some((one) => isSameWay(one, way)))
  const left = isUntouched
    ? waysBefore
    : ways.filter((way) => !gained.some((one) => isSameWay(one, way)))
  await db
    .deleteFrom('contact_way')
    .where('account', '=', account)
    .where('contact', '=', before.id)
    .execute()
  if (left.length > 0) await db.insertInto('contact_way').values(left).execute()
}

/** What was changed since stays. */
function withoutGained(now: ContactRow, before: ContactRow, after: ContactRow): ContactRow {
  const columns = Object.keys(before) as (keyof ContactRow)[]
  const back = columns.filter(
    (column) => before[column] !== after[column] && now[column] === after[column],
  )
  const restored = Object.fromEntries(back.map((column) => [column, before[column]]))
  return { ...now, ...restored, version: now.version + 1 }
}

function isSameWay(one: WayRow, other: WayRow): boolean {
  return one.kind === other.kind && one.value === other.value
}
