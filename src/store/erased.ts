// What was erased here, as bare ids with the day: so an old page, file or device is told instead of bringing it back.
import type { Day } from '#core/days/day.ts'
import { printDay } from '#core/days/day.ts'
import { inChunks } from './chunks.ts'
import type { Db, Writer } from './tables.ts'
import { dayOf } from './values.ts'

/** The day on which that person or application was erased; `undefined` where it was not. */
export async function findErased(db: Db, account: string, id: string): Promise<Day | undefined> {
  return (await listErased(db, account, [id])).get(id)
}

/** Of these ids those that were erased, each with its day. */
export async function listErased(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const rows = await inChunks(ids, (part) =>
    db
      .selectFrom('erased')
      .select(['id', 'day'])
      .where('account', '=', account)
      .where('id', 'in', part)
      .execute(),
  )
  return new Map(rows.map(({ id, day }) => [id, dayOf(day)]))
}

export async function addErased(
  db: Writer,
  account: string,
  ids: readonly string[],
  on: Day,
): Promise<void> {
  const rows = ids.map((id) => ({ account, id, day: printDay(on) }))
  await db
    .insertInto('erased')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
