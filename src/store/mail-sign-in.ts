// A sign-in to one's mailbox at the provider's own pages that has begun: at most one, good for once and for a while.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type MailSignIn = {
  readonly stateHash: string
  readonly sealed: string
  readonly until: Moment
}

export async function findMailSignIn(db: Db, account: string): Promise<MailSignIn | undefined> {
  const row = await db
    .selectFrom('mail_sign_in')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  return row && { stateHash: row.state_hash, sealed: row.sealed, until: momentOf(row.until) }
}

/** In place of one there was. */
export async function putMailSignIn(
  db: Writer,
  account: string,
  { stateHash, sealed, until }: MailSignIn,
): Promise<void> {
  const row = { state_hash: stateHash, sealed, until: printMoment(until) }
  await db
    .insertInto('mail_sign_in')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}

/** Whether it was still there: of two who take it, one gets it. */
export async function takeMailSignIn(
  db: Writer,
  account: string,
  stateHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('mail_sign_in')
    .where('account', '=', account)
    .where('state_hash', '=', stateHash)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
