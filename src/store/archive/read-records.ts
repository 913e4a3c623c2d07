// The rows of a kind, in the order of the archive, page by page.
import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import { inChunks } from '../chunks.ts'
import type { Db } from '../tables.ts'
import type { Kind } from './kind.ts'
import type { Row } from './records.ts'

/** Tables by name, where the kind says which. */
export type AnyTables = { readonly [table: string]: Row }

export function anyTable(db: Db): Kysely<AnyTables> {
  return db as unknown as Kysely<AnyTables>
}

export async function* readRows(
  db: Db,
  account: string,
  kind: Kind,
): AsyncGenerator<readonly Row[]> {
  const { table, order, perPage } = kind
  let last: Row | undefined
  for (;;) {
    const after = last
    let query = anyTable(db).selectFrom(table).selectAll().where('account', '=', account)
    if (after) query = query.where(isAfter(order, after))
    for (const column of order) query = query.orderBy(column)
    const rows = await query.limit(perPage).execute()
    if (rows.length > 0) yield rows
    if (rows.length < perPage || order.length === 0) return
    last = rows.at(-1)
  }
}

/** Those rows of a kind that have one of these values in the first column of its key; the one there is without one. */
export async function findRows(
  db: Db,
  account: string,
  kind: Kind,
  values: readonly string[],
): Promise<readonly Row[]> {
  const [column] = kind.key
  const all = anyTable(db).selectFrom(kind.table).selectAll().where('account', '=', account)
  if (column === undefined) return all.execute()
  return inChunks([...new Set(values)], (part) => all.where(column, 'in', part).execute())
}

function isAfter(order: readonly string[], last: Row): RawBuilder<SqlBool> {
  const columns = sql.join(order.map((column) => sql.ref(column)))
  const values = sql.join(order.map((column) => last[column]))
  return sql<SqlBool>`(${columns}) > (${values})`
}
