// Facts about the data itself, beside what it holds.
import type { Db, Writer } from './tables.ts'

/**
 * `token-secret` signs what pages send back; `index-made-with` names the holiday and zone data behind the index;
 * `pass-phrase` is a hash of it with all it was made with; `columns …` says what the columns of tables with a
 * certain header hold; `push-keys` are those by which browsers' makers know who sends, the private one sealed;
 * `restored-at` says when a backup was put in place: what was overdue then goes out to nobody by itself;
 * `home` says where the data lay when mail was last sent from it, so that a copy knows itself;
 * `mailbox` says which one was listened to;
 * `digest` is the day for which a mail with what is to be done was last seen to, where such mails are wanted;
 * `clock-seen` says how far the clock has been; `beat …` says since when, and why, what goes on by itself does not.
 */
export type FactName =
  | 'instance'
  | 'token-secret'
  | 'index-made-with'
  | 'pass-phrase'
  | 'push-keys'
  | 'to-sweep'
  | 'restored-at'
  | 'home'
  | 'mailbox'
  | 'digest'
  | `columns ${string}`
  | 'clock-seen'
  | `beat ${string}`

export async function findFact(
  db: Db,
  account: string,
  name: FactName,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('fact')
    .select('value')
    .where('account', '=', account)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.value
}

export async function changeFact(
  db: Writer,
  account: string,
  name: FactName,
  value: string,
): Promise<void> {
  await db
    .insertInto('fact')
    .values({ account, name, value })
    .onConflict((conflict) => conflict.columns(['account', 'name']).doUpdateSet({ value }))
    .execute()
}

/** The facts whose names begin so. */
export async function listFacts(
  db: Db,
  account: string,
  begin: 'beat ',
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  return db
    .selectFrom('fact')
    .select(['name', 'value'])
    .where('account', '=', account)
    .where('name', 'like', `${begin}%`)
    .orderBy('name')
    .execute()
}

export async function removeFact(db: Writer, account: string, name: FactName): Promise<void> {
  await db.deleteFrom('fact').where('account', '=', account).where('name', '=', name).execute()
}
