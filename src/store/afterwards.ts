// What is kept of an application beyond its journal: what one takes along, and when to look at it again.
import { parseDay, printDay, type Day } from '#core/days/day.ts'
import type { Db, Writer } from './tables.ts'

export type Afterwards = { readonly learned?: string; readonly lookOn?: Day }

export async function getAfterwards(
  db: Db,
  account: string,
  application: string,
): Promise<Afterwards> {
  const row = await db
    .selectFrom('afterwards')
    .selectAll()
    .where('account', '=', account)
    .where('application', '=', application)
    .executeTakeFirst()
  return row ? toAfterwards(row) : {}
}

export async function putAfterwards(
  db: Writer,
  account: string,
  application: string,
  { learned = null, lookOn }: { learned?: string | null; lookOn?: Day | undefined },
): Promise<void> {
  await db
    .deleteFrom('afterwards')
    .where('account', '=', account)
    .where('application', '=', application)
    .execute()
  const look_on = lookOn === undefined ? null : printDay(lookOn)
  if (learned === null && look_on === null) return
  await db.insertInto('afterwards').values({ account, application, learned, look_on }).execute()
}

/** The applications to look at again on that day or before, earliest first; not more than one looks at in a day. */
export async function listToLookAt(
  db: Db,
  account: string,
  until: Day,
): Promise<readonly { readonly application: string; readonly on: Day }[]> {
  const rows = await db
    .selectFrom('afterwards')
    .select(['application', 'look_on'])
    .where('account', '=', account)
    .where('look_on', '<=', printDay(until))
    .orderBy('look_on')
    .orderBy('application')
    .limit(20)
    .execute()
  return rows.map(({ application, look_on }) => ({ application, on: parseDay(look_on ?? '')! }))
}

function toAfterwards({
  learned,
  look_on,
}: {
  readonly learned: string | null
  readonly look_on: string | null
}): Afterwards {
  const lookOn = look_on === null ? undefined : parseDay(look_on)
  return {
    ...(learned !== null && { learned }),
    ...(lookOn !== undefined && { lookOn }),
  }
}
