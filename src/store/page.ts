// A list is cut into pages after the last row seen, never by counting rows.
import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** The last row of the page before: its folded key, and its id where keys are equal. */
export type Cursor = { readonly folded: string; readonly id: string }

export type PageAsked = {
  readonly after?: Cursor | undefined
  readonly limit: number
  /** Folded words that a row must have, each anywhere. */
  readonly words?: readonly string[] | undefined
}

/** The rows that come after the cursor, for lists ordered by `folded`, then `id`. */
export function isAfter(cursor: Cursor): RawBuilder<SqlBool> {
  return sql<SqlBool>`(folded, id) > (${cursor.folded}, ${cursor.id})`
}

/** The rows whose `folded` has each of these words. */
export function hasWords(words: readonly string[]): RawBuilder<SqlBool> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const each = patterns.map((pattern) => sql<SqlBool>`folded like ${pattern} escape '\\'`)
  return sql<SqlBool>`(${sql.join(each, sql` and `)})`
}
