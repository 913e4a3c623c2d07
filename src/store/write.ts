// Whatever is written together is one transaction, and the writers of one account take turns.
import { settleSearch } from './search-index.ts'
import type { Db, Writer } from './tables.ts'

/** Does the work in one transaction in which nobody else changes this account; all of it, or nothing. */
export function write<T>(db: Db, account: string, work: (db: Writer) => Promise<T>): Promise<T> {
  return inTurn(db, account, async (db) => {
    const done = await work(db)
    await settleSearch(db, account)
    return done
  })
}

/** The same for who keeps what is made of the rest, and so settles nothing more. */
export function inTurn<T>(db: Db, account: string, work: (db: Writer) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (db) => {
    await takeTurn(db, account)
    return work(db)
  })
}

/** Waits until nobody else writes to the account. */
async function takeTurn(db: Writer, account: string): Promise<void> {
  const lock = db.selectFrom('account').select('id').where('id', '=', account).forUpdate()
  if (await lock.executeTakeFirst()) return
  await db
    .insertInto('account')
    .values({ id: account })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await lock.execute()
}
