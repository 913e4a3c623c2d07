// Everything sealed anew under another key, wherever it lies. A sealed text says by itself what it is about, so
// no list of places has to be kept.
import { sql } from 'kysely'
import { closeUnder, type Key, openUnder, sealedText } from './seal.ts'
import type { Writer } from './tables.ts'

export type Resealed = {
  readonly sealed: number
  /** What none of the keys opened stays as it is. */
  readonly left: number
}

/** The first of the keys seals; all of them open. */
export async function reseal(db: Writer, keys: readonly [Key, ...Key[]]): Promise<Resealed> {
  let [sealed, left] = [0, 0]
  const again = (text: string) => {
    const opened = openUnder(keys, text)
    if (opened) sealed += 1
    else left += 1
    return opened ? closeUnder(keys[0], opened.text, opened.about) : text
  }
  for (const { table, column } of await listTexts(db)) {
    for (const old of await listSealed(db, table, column)) {
      const value = old.replaceAll(sealedText, again)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value}
        where ${sql.ref(column)} = ${old}`.execute(db)
    }
  }
  return { sealed, left }
}

type Column = { readonly table: string; readonly column: string }

async function listTexts(db: Writer): Promise<readonly Column[]> {
  const tables = await db.introspection.getTables()
  return tables.flatMap(({ name, columns }) =>
    columns
      .filter(({ dataType }) => dataType.toLowerCase() === 'text')
      .map((column) => ({ table: name, column: column.name })),
  )
}

async function listSealed(db: Writer, table: string, column: string): Promise<readonly string[]> {
  const { rows } = await sql<{ value: string }>`select distinct ${sql.ref(column)} as value
    from ${sql.table(table)} where ${sql.ref(column)} like '%sealed1.%'`.execute(db)
  return rows.map(({ value }) => value)
}
