// Finding rows by how their words begin: FTS5 in a file, tsvector on a server. How that is made when tables are
// made, and how it is asked; nothing else knows the difference. Both take tokens as they are, divided by blanks:
// core has folded them.
import { PostgresAdapter, sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../tables.ts'

/** The parts of a query that finds rows of `search_row`. */
export type Matching = {
  /** What to select from. */
  readonly from: RawBuilder<unknown>
  readonly has: RawBuilder<SqlBool>
  /** The number of a row; newest first costs no sorting. */
  readonly number: RawBuilder<unknown>
}

/** Words are meant by how they begin. */
export type Sought = {
  /** Rows have these as they are. */
  readonly marks: readonly string[]
  /** Of each of these lists they have a word. */
  readonly each: readonly (readonly string[])[]
}

export function matching(db: Db, sought: Sought): Matching {
  return db.getExecutor().adapter instanceof PostgresAdapter ? onServer(sought) : inFile(sought)
}

function inFile({ marks, each }: Sought): Matching {
  const begins = (token: string) => `${quoted(token)} *`
  const asked = [
    ...marks.map(quoted),
    ...each.map((tokens) => `(${tokens.map(begins).join(' OR ')})`),
  ].join(' AND ')
  return {
    from: sql`search_text cross join search_row on search_row.number = search_text.rowid`,
    has: sql<SqlBool>`search_text match ${asked}`,
    number: sql`search_text.rowid`,
  }
}

function quoted(token: string): string {
  return `"${token.replaceAll('"', '')}"`
}

function onServer({ marks, each }: Sought): Matching {
  const begins = (token: string) => `${lexeme(token)}:*`
  const asked = [
    ...marks.map(lexeme),
    ...each.map((tokens) => `(${tokens.map(begins).join(' | ')})`),
  ].join(' & ')
  return {
    from: sql`search_row`,
    has: sql<SqlBool>`search_row.tokens @@ ${asked}::tsquery`,
    number: sql`search_row.number`,
  }
}

function lexeme(token: string): string {
  return `'${token.replace(/['\\]/g, '')}'`
}

/** What a row is found by. */
const columns = ['marks', 'name', 'about', 'words'] as const

/** In a file the index follows the rows by triggers; what is taken out of it leaves nothing behind. */
export function searchInFile(): readonly RawBuilder<unknown>[] {
  const list = columns.join(', ')
  const of = (row: 'old' | 'new') => columns.map((column) => `${row}.${column}`).join(', ')
  return [
    `create virtual table search_text using fts5(${list}, content = 'search_row',
      content_rowid = 'number', detail = none, columnsize = 0, prefix = '1 2 3 4',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co Cn'")`,
    `insert into search_text (search_text, rank) values ('secure-delete', 1)`,
    `create trigger search_row_added after insert on search_row begin
      insert into search_text (rowid, ${list}) values (new.number, ${of('new')}); end`,
    `create trigger search_row_gone after delete on search_row begin
      insert into search_text (search_text, rowid, ${list})
      values ('delete', old.number, ${of('old')}); end`,
  ].map((statement) => sql.raw(statement))
}

export function searchOnServer(): readonly RawBuilder<unknown>[] {
  const vectors = columns.map((column) => `array_to_tsvector(string_to_array(${column}, ' '))`)
  return [
    `alter table search_row add column tokens tsvector
      generated always as (${vectors.join(' || ')}) stored`,
    `create index search_row_tokens on search_row using gin (tokens)`,
  ].map((statement) => sql.raw(statement))
}
