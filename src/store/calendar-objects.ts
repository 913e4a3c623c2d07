// What was written into one's own calendar on a server, as it lies there: only what is other than that is written.
import { printDay, type Day } from '#core/days/day.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { dayOf, present } from './values.ts'

/**
 * `writing` and `removing`: the server is asked, or was when this was cut off. `out`: it was taken out there, and what
 * that means is not said yet; `left-out`: it is to stay out.
 */
type ObjectState = 'writing' | 'written' | 'removing' | 'out' | 'left-out'

export type CalendarObject = {
  readonly uid: string
  readonly href: string
  readonly etag?: string
  readonly digest: string
  readonly sequence: number
  readonly on: Day
  readonly state: ObjectState
  /** It was ticked off there, and how it went is not known. */
  readonly isTicked: boolean
  /** Why it could not be moved as it was moved there. */
  readonly declined?: string
}

export async function listCalendarObjects(
  db: Db,
  account: string,
): Promise<readonly CalendarObject[]> {
  const rows = await db
    .selectFrom('calendar_object')
    .selectAll()
    .where('account', '=', account)
    .orderBy('uid')
    .execute()
  return rows.map(toObject)
}

export async function putCalendarObject(
  db: Writer,
  account: string,
  object: CalendarObject,
): Promise<void> {
  const { uid, href, etag, digest, sequence, on, state, isTicked, declined } = object
  const row = {
    ...{ href, digest, sequence, state, etag: etag ?? null, on_day: printDay(on) },
    ...{ ticked: Number(isTicked), declined: declined ?? null },
  }
  await db
    .insertInto('calendar_object')
    .values({ account, uid, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'uid']).doUpdateSet(row))
    .execute()
}

/** What lies there may be what was written since: whatever it is, it is ours, and written anew. */
export async function doubtCalendarObjects(db: Writer, account: string): Promise<void> {
  await db
    .updateTable('calendar_object')
    .set({ state: 'writing', etag: null })
    .where('account', '=', account)
    .where('state', 'in', ['writing', 'written', 'removing'])
    .execute()
  await db
    .updateTable('calendar_account')
    .set({ mark: null, busy_until: null })
    .where('account', '=', account)
    .execute()
}

export async function removeCalendarObject(
  db: Writer,
  account: string,
  uid: string,
): Promise<void> {
  await db
    .deleteFrom('calendar_object')
    .where('account', '=', account)
    .where('uid', '=', uid)
    .execute()
}

function toObject(row: Tables['calendar_object']): CalendarObject {
  return present({
    ...{ uid: row.uid, href: row.href, etag: row.etag, digest: row.digest },
    ...{ sequence: row.sequence, on: dayOf(row.on_day), state: row.state as ObjectState },
    ...{ isTicked: row.ticked === 1, declined: row.declined },
  })
}
