// What can be found is made anew, or made at first of data that came from before: in parts, so that others can
// write in between. Ended half-way, the next opening goes on.
import { sql } from 'kysely'
import { noteAll } from './migrations/0016-search.ts'
import { settleSearch } from './search-index.ts'
import type { Db } from './tables.ts'
import { inTurn } from './write.ts'

export async function rebuildSearch(db: Db, account: string): Promise<void> {
  await inTurn(db, account, async (db) => {
    await noteAll(db, sql`account = ${account}`)
    // Also what is there no more.
    await sql`insert into search_due (account, kind, id)
      select account, kind, id from search_row where account = ${account}
      on conflict do nothing`.execute(db)
  })
  await settleAll(db)
}

/** Reads anew whatever was noted, of every account. */
export async function settleAll(db: Db): Promise<void> {
  for (;;) {
    const due = await db.selectFrom('search_due').select('account').limit(1).executeTakeFirst()
    if (!due) return
    await inTurn(db, due.account, (db) => settleSearch(db, due.account, atOnce))
  }
}

const atOnce = 1_000
