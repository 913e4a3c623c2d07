// Looks for words where they should be gone: in every row of every table, and in the bytes of the file and its log.
import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Where } from '../../src/store/engines/open.ts'
import type { Db } from '../../src/store/tables.ts'

/** Where the marks still are: tables by their names, and files. */
export async function tracesOf(
  marks: readonly string[],
  { db, where }: { readonly db: Db; readonly where: Where },
): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(db)
    const text = JSON.stringify(rows, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    )
    if (hasOne(text, marks)) found.push(name)
  }
  if (!('file' in where)) return found
  for (const ending of ['', '-wal', '-shm']) {
    const file = `${where.file}${ending}`
    if (existsSync(file) && hasOne(readFileSync(file, 'latin1'), marks)) found.push(file)
  }
  return found
}

function hasOne(text: string, marks: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return marks.some((mark) => lower.includes(mark))
}
