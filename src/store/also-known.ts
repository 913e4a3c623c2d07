// Whoever was joined with another had a name of their own, by which people still look for them.
import { fold } from '#core/words/fold.ts'
import { inChunks } from './chunks.ts'
import type { Db } from './tables.ts'

/** The other names of these people, in their order; who has none is not in it. */
export async function listOtherNames(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inChunks(contacts, (part) =>
    db
      .selectFrom('contact as gone')
      .innerJoin('contact as kept', (join) =>
        join
          .onRef('kept.account', '=', 'gone.account')
          .onRef('kept.id', '=', 'gone.merged_into')
          .onRef('kept.folded', '<>', 'gone.folded'),
      )
      .select(['kept.id', 'gone.folded', 'gone.name'])
      .where('gone.account', '=', account)
      .where('gone.merged_into', 'in', part)
      .execute(),
  )
  // Not put in order by the query, for which SQLite would look through everybody.
  const inOrder = rows.toSorted((a, b) => (a.folded < b.folded ? -1 : 1))
  const names = Map.groupBy(inOrder, ({ id }) => id)
  return new Map(Array.from(names, ([id, rows]) => [id, distinct(rows.map(({ name }) => name))]))
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [fold(name), name])).values()]
}
