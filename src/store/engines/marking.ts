// Triggers that note which rows have changed, for whoever keeps something made of them.
import { sql, type RawBuilder } from 'kysely'

/** Rows of a table, as a key of `search_due` each. `$` stands for the row as it is, or as it was. */
export type Marked = {
  readonly table: string
  readonly kind: string
  /** SQL: the key. Where it is null there is nothing to note. */
  readonly key: string
  /** SQL: only such new rows are noted. */
  readonly when?: string
}

type Statements = readonly RawBuilder<unknown>[]

export function markInFile(marked: readonly Marked[]): Statements {
  return [...byTable(marked)].flatMap(([table, all]) =>
    (['insert', 'update', 'delete'] as const).map((event) => {
      const rows = rowsOf(event)
      const notes = all.flatMap((one) => rows.map((row) => note(one, row, event)))
      return sql.raw(
        `create trigger search_${table}_${event} after ${event} on ${table} begin ${notes.join(' ')} end`,
      )
    }),
  )
}

export function markOnServer(marked: readonly Marked[]): Statements {
  return [...byTable(marked)].flatMap(([table, all]) =>
    (['insert', 'update', 'delete'] as const).flatMap((event) => {
      const notes = all.flatMap((one) => rowsOf(event).map((row) => note(one, row, event)))
      const name = `search_${table}_${event}`
      return [
        sql.raw(`create function ${name}() returns trigger language plpgsql as
          $$ begin ${notes.join(' ')} return null; end $$`),
        sql.raw(`create trigger ${name} after ${event} on ${table}
          for each row execute function ${name}()`),
      ]
    }),
  )
}

function byTable(marked: readonly Marked[]) {
  return Map.groupBy(marked, ({ table }) => table)
}

function rowsOf(event: 'insert' | 'update' | 'delete'): readonly ('old' | 'new')[] {
  if (event === 'update') return ['old', 'new']
  return event === 'insert' ? ['new'] : ['old']
}

function note({ kind, key, when }: Marked, row: 'old' | 'new', event: string): string {
  const of = (expression: string) => expression.replaceAll('$', row)
  const id = of(key)
  const conditions = [`${id} is not null`, ...(when && event === 'insert' ? [of(when)] : [])]
  return `insert into search_due (account, kind, id)
    select ${row}.account, '${kind}', ${id} where ${conditions.join(' and ')}
      and not exists (select 1 from search_due as due
        where due.account = ${row}.account and due.kind = '${kind}' and due.id = ${id});`
}
