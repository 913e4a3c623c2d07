// How often somebody tried to come in from a place since it last went well. It outlives a restart.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type Tries = { readonly failed: number; readonly lastAt: Moment }

export async function findTries(
  db: Db,
  account: string,
  place: string,
): Promise<Tries | undefined> {
  const row = await db
    .selectFrom('door_try')
    .select(['failed', 'last_at'])
    .where('account', '=', account)
    .where('place', '=', place)
    .executeTakeFirst()
  return row && { failed: row.failed, lastAt: momentOf(row.last_at) }
}

export async function changeTries(
  db: Writer,
  account: string,
  place: string,
  { failed, lastAt }: Tries,
): Promise<void> {
  const last_at = printMoment(lastAt)
  await db
    .insertInto('door_try')
    .values({ account, place, failed, last_at })
    .onConflict((conflict) =>
      conflict.columns(['account', 'place']).doUpdateSet({ failed, last_at }),
    )
    .execute()
}

export async function removeTries(db: Writer, account: string, place: string): Promise<void> {
  await db
    .deleteFrom('door_try')
    .where('account', '=', account)
    .where('place', '=', place)
    .execute()
}

export async function removeTriesBefore(
  db: Writer,
  account: string,
  before: Moment,
): Promise<void> {
  await db
    .deleteFrom('door_try')
    .where('account', '=', account)
    .where('last_at', '<', printMoment(before))
    .execute()
}
