// The candidate's own signature lies with the account, apart, so that no settings read it along.
import type { Db, Writer } from './tables.ts'

export async function findSignature(db: Db, account: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('signature')
    .select('bytes')
    .where('account', '=', account)
    .executeTakeFirst()
  return row?.bytes
}

/** In place of the one there was. */
export async function putSignature(db: Writer, account: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('signature')
    .values({ account, bytes })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ bytes }))
    .execute()
}

export async function removeSignature(db: Writer, account: string): Promise<void> {
  await db.deleteFrom('signature').where('account', '=', account).execute()
}
