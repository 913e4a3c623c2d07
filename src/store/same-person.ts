// Rows of somebody who was joined with another keep the id they were written with.
import type { Db } from './tables.ts'

/** The ids under which that person may stand: their own, and those joined with it. */
export function samePerson(db: Db, account: string, contact: string) {
  return db
    .selectFrom('contact')
    .select('id')
    .where('account', '=', account)
    .where((row) => row.or([row('id', '=', contact), row('merged_into', '=', contact)]))
}
