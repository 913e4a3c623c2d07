import type { Db } from './tables.ts'

export async function countRows(
  db: Db,
  account: string,
  table: 'application' | 'contact' | 'entry' | 'erased',
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .where('account', '=', account)
    .executeTakeFirst()
  return Number(row?.count)
}
