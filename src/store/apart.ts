// Two who look like one person, and were said to be two.
import type { Db, Writer } from './tables.ts'

/** Each pair as its two ids with a blank between, the smaller one first. */
export async function listApart(db: Db, account: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('apart')
    .select(['one', 'other'])
    .where('account', '=', account)
    .execute()
  return rows.map(({ one, other }) => `${one} ${other}`)
}

export async function addApart(
  db: Writer,
  account: string,
  people: readonly [string, string],
): Promise<void> {
  const [one = '', other = ''] = people.toSorted()
  await db
    .insertInto('apart')
    .values({ account, one, other })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
