// What somebody who vouches should know of a position.
import type { Db, Writer } from './tables.ts'

/** Of this application, by reference. */
export async function listBriefs(
  db: Db,
  account: string,
  application: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('reference_brief')
    .select(['reference', 'know'])
    .where('account', '=', account)
    .where('application', '=', application)
    .execute()
  return new Map(rows.map(({ reference, know }) => [reference, know]))
}

/** `undefined` for nothing. */
export async function changeBrief(
  db: Writer,
  account: string,
  about: { readonly reference: string; readonly application: string },
  know: string | undefined,
): Promise<void> {
  const { reference, application } = about
  if (know === undefined) {
    await db
      .deleteFrom('reference_brief')
      .where('account', '=', account)
      .where('reference', '=', reference)
      .where('application', '=', application)
      .execute()
    return
  }
  await db
    .insertInto('reference_brief')
    .values({ account, reference, application, know })
    .onConflict((conflict) =>
      conflict.columns(['account', 'reference', 'application']).doUpdateSet({ know }),
    )
    .execute()
}
