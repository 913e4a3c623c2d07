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
  const each = words.map((word) => isLike(sql`folded`, `%${literal(word)}%`))
  return sql<SqlBool>`(${sql.join(each, sql` and `)})`
}

/** Whether a text is like a pattern, in which % stands for any letters. */
export function isLike(text: RawBuilder<unknown>, pattern: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${text} like ${pattern} escape '\\'`
}

/** The word as a part of a pattern, meant letter by letter. */
export function literal(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
