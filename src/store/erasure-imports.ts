// What imports say of somebody who is erased: what came to them, and the name of a file that is called like them.
import type { Day } from '#core/days/day.ts'
import { fold } from '#core/words/fold.ts'
import { addErased } from './erased.ts'
import type { Writer } from './tables.ts'

type Person = {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly on: Day
}

/** An import that brought nobody else goes. */
export async function forgetImported(
  db: Writer,
  account: string,
  { ids, names, on }: Person,
): Promise<void> {
  const rows = await db
    .selectFrom('import')
    .select(['id', 'source'])
    .where('account', '=', account)
    .where('id', 'in', (query) =>
      query
        .selectFrom('import_person')
        .select('import')
        .where('account', '=', account)
        .where('contact', 'in', ids),
    )
    .execute()
  await db
    .deleteFrom('import_person')
    .where('account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  for (const { id, source } of rows) await forgetSource(db, account, { id, source, on }, names)
}

async function forgetSource(
  db: Writer,
  account: string,
  { id, source, on }: { readonly id: string; readonly source: string; readonly on: Day },
  names: readonly string[],
): Promise<void> {
  const left = await db
    .selectFrom('import_person')
    .select('contact')
    .where('account', '=', account)
    .where('import', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!left) {
    await db.deleteFrom('import').where('account', '=', account).where('id', '=', id).execute()
    await addErased(db, account, [id], on)
  } else if (isCalledLike(source, names)) {
    await db
      .updateTable('import')
      .set({ source: 'a file' })
      .where('account', '=', account)
      .where('id', '=', id)
      .execute()
  }
}

function isCalledLike(source: string, names: readonly string[]): boolean {
  const words = names.flatMap((name) => fold(name).split(' ')).filter((word) => word.length > 2)
  return words.some((word) => fold(source).includes(word))
}
