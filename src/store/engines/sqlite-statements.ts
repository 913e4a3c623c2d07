// Statements of one SQLite connection: kept once prepared, their parameters checked, their errors said.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, QueryResult } from 'kysely'
import { sqliteProblem } from './sqlite-problems.ts'

export type Run = <Row>(query: CompiledQuery) => QueryResult<Row>

export function runnerOf(database: DatabaseSync, place: string): Run {
  const prepare = preparer(database)
  return <Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> => {
    try {
      const { statement, reads } = prepare(sql)
      const bound = parameters.map(bind)
      if (reads) return { rows: statement.all(...bound) as Row[] }
      return { rows: [], numAffectedRows: BigInt(statement.run(...bound).changes) }
    } catch (error) {
      throw sqliteProblem(error, place) ?? error
    }
  }
}

type Prepared = { readonly statement: StatementSync; readonly reads: boolean }

/** Preparing costs several times what running does, so statements are kept. */
function preparer(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    if (kept.size >= 500) kept.clear()
    const statement = database.prepare(sql)
    const prepared = { statement, reads: statement.columns().length > 0 }
    kept.set(sql, prepared)
    return prepared
  }
}

/** A Date or another object as first parameter would be taken for named parameters, and stored as NULL. */
function bind(value: unknown): SQLInputValue {
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) {
    return value as SQLInputValue
  }
  throw new TypeError(`A row takes text and numbers, not ${Object.prototype.toString.call(value)}.`)
}
