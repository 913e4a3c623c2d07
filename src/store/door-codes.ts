// Codes that let one device in, once; only their hashes are kept.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Writer } from './tables.ts'

export async function addDoorCode(
  db: Writer,
  account: string,
  code: { readonly hash: string; readonly endsAt: Moment },
): Promise<void> {
  const row = { account, code_hash: code.hash, ends_at: printMoment(code.endsAt) }
  await db.insertInto('door_code').values(row).execute()
}

/** Whether there was such a code that had not ended; it is not there any more. */
export async function takeDoorCode(
  db: Writer,
  account: string,
  hash: string,
  now: Moment,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('door_code')
    .where('account', '=', account)
    .where('code_hash', '=', hash)
    .where('ends_at', '>', printMoment(now))
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

/** Of several at once only the last is good. */
export async function removeDoorCodes(db: Writer, account: string): Promise<void> {
  await db.deleteFrom('door_code').where('account', '=', account).execute()
}
