// A request that comes twice, by a double click or a replay, has one effect.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { write } from './write.ts'

/** Does the work for a key once; a second time gives what came of it then. If the work throws, nothing is kept. */
export function onceOnly(
  db: Db,
  account: string,
  request: { readonly key: string; readonly now: Moment },
  work: (db: Writer) => Promise<string>,
): Promise<string> {
  return write(db, account, async (db) => {
    const { key } = request
    const kept = await findOutcome(db, account, key)
    if (kept !== undefined) return kept
    const outcome = await work(db)
    const made_at = printMoment(request.now)
    await db.insertInto('request').values({ account, key, made_at, outcome }).execute()
    return outcome
  })
}

/** Forgets the requests made before a moment: nobody repeats them any more. */
export async function removeRequests(db: Writer, account: string, before: Moment): Promise<void> {
  await db
    .deleteFrom('request')
    .where('account', '=', account)
    .where('made_at', '<', printMoment(before))
    .execute()
}

async function findOutcome(db: Db, account: string, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('request')
    .select('outcome')
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.outcome
}
