// A request that comes twice, by a double click or a replay, has one effect.
import { Problem } from '#core/problem.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { write } from './write.ts'

/**
 * Does the work for a key once; a second time gives what came of it then. If the work throws, nothing is kept.
 * Of a key that carries a mark of its content after a dot, another content is refused.
 */
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
    await checkSame(db, account, key)
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

/** Whether one of these requests was made. */
export async function wasMade(db: Db, account: string, keys: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('request')
    .select('key')
    .where('account', '=', account)
    .where('key', 'in', keys)
    .executeTakeFirst()
  return row !== undefined
}

async function checkSame(db: Db, account: string, key: string): Promise<void> {
  const [form = '', mark] = key.split('.')
  if (mark === undefined) return
  // A slash is the sign after the dot.
  const row = await db
    .selectFrom('request')
    .select('key')
    .where('account', '=', account)
    .where('key', '>=', `${form}.`)
    .where('key', '<', `${form}/`)
    .executeTakeFirst()
  if (!row) return
  const sentence =
    'You have sent this form before, and that is kept. What you changed in it since is not: send it once more to keep this too, as something new.'
  throw new Problem('sent-otherwise', sentence)
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
