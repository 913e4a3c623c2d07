// What imports say of somebody who is erased: what came to them, and the name of a file that is called like them.
import { fold } from '#core/words/fold.ts'
import type { Writer } from './tables.ts'

type Person = { readonly ids: readonly string[]; readonly names: readonly string[] }

/** An import that brought nobody else goes. */
export async function forgetImported(
  db: Writer,
  account: string,
  { ids, names }: Person,
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
  for (const { id, source } of rows) await forgetSource(db, account, { id, source }, names)
}

async function forgetSource(
  db: Writer,
  account: string,
  { id, source }: { readonly id: string; readonly source: string },
  names: readonly string[],
): Promise<void> {
  const left = await db
    .selectFrom('import_person')
    .select('contact')
    .where('account', '=', account)
    .where('import', '=', id)
    .limit(1)
    .executeTakeFirst()
  const row = { account, id }
  if (!left) {
    await db
      .deleteFrom('import')
      .where('account', '=', row.account)
      .where('id', '=', row.id)
      .execute()
  } else if (isCalledLike(source, names)) {
    await db
      .updateTable('import')
      .set({ source: 'a file' })
      .where('account', '=', row.account)
      .where('id', '=', row.id)
      .execute()
  }
}

function isCalledLike(source: string, names: readonly string[]): boolean {
  const words = names.flatMap((name) => fold(name).split(' ')).filter((word) => word.length > 2)
  return words.some((word) => fold(source).includes(word))
}
