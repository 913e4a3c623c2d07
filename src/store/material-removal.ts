// A version that is removed gives its bytes up. Where it went to somebody, that is still said; where it went to
// nobody it is gone, and with its last version the whole file.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Writer } from './tables.ts'

type Removed = { readonly id: string; readonly material: string }

export async function removeVersion(
  db: Writer,
  account: string,
  { id, material }: Removed,
  now: Moment,
): Promise<void> {
  await db
    .deleteFrom('material_bytes')
    .where('account', '=', account)
    .where('version', '=', id)
    .execute()
  if (await isSent(db, account, id)) {
    await db
      .updateTable('material_version')
      .set({ removed_at: printMoment(now) })
      .where('account', '=', account)
      .where('id', '=', id)
      .execute()
    return
  }
  await db
    .deleteFrom('material_version')
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
  await db
    .deleteFrom('material')
    .where('account', '=', account)
    .where('id', '=', material)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('material_version')
            .select('id')
            .where('account', '=', account)
            .where('material', '=', material),
        ),
      ),
    )
    .execute()
}

async function isSent(db: Writer, account: string, version: string): Promise<boolean> {
  const row = await db
    .selectFrom('material_sent')
    .select('id')
    .where('account', '=', account)
    .where('version', '=', version)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
