// What a file of data holds, as far as people count it, whatever its version; and what one has that another has not.
import type { DatabaseSync } from 'node:sqlite'
import { reading } from './file-versions.ts'

export type Contents = {
  readonly applications: number
  readonly people: number
  readonly entries: number
}

/** What is in one file and not in the other. */
export type Difference = Contents & {
  /** The companies of the first of these applications. */
  readonly companies: readonly string[]
}

export function contentsOf(file: string): Contents {
  return reading(file, (database) => ({
    applications: count(database, 'select count(*) from application'),
    people: count(database, `select count(*) from contact where ${isOnePerson(database)}`),
    entries: count(database, 'select count(*) from entry'),
  }))
}

/** What `file` holds that `other` does not. */
export function onlyIn(file: string, other: string): Difference {
  return reading(file, (database) => {
    database.prepare('attach ? as other').run(other)
    const missing = (table: string) =>
      `from main.${table} as here where not exists (select 1 from other.${table} as there
        where there.account = here.account and there.id = here.id)`
    const here = `${missing('contact')} and ${isOnePerson(database)}`
    return {
      applications: count(database, `select count(*) ${missing('application')}`),
      people: count(database, `select count(*) ${here}`),
      entries: count(database, `select count(*) ${missing('entry')}`),
      companies: database
        .prepare(`select company ${missing('application')} order by created_at desc limit 5`)
        .all()
        .map(({ company }) => String(company)),
    }
  })
}

/** Who and what was erased in a file, by their ids, with the day; nothing where it cannot be read. */
export function erasedIn(file: string): ReadonlyMap<string, string> {
  try {
    return reading(file, (database) => {
      const rows = database.prepare('select id, day from erased').all()
      return new Map(rows.map(({ id, day }) => [String(id), String(day)]))
    })
  } catch {
    return new Map()
  }
}

/** How many of those `other` still holds. */
export function stillIn(other: string, erased: ReadonlyMap<string, string>): number {
  if (erased.size === 0) return 0
  return reading(other, (database) => {
    const named = hasColumn(database, 'erased_on') ? 'erased_on is null' : 'true'
    const ids = [`contact where ${named}`, 'application'].flatMap((from) =>
      database.prepare(`select id from ${from}`).all(),
    )
    return ids.filter(({ id }) => erased.has(String(id))).length
  })
}

/** Somebody who was joined with another one is one person with them, and whoever was erased is nobody. */
function isOnePerson(database: DatabaseSync): string {
  const unless = ['merged_into', 'erased_on'].filter((column) => hasColumn(database, column))
  return ['true', ...unless.map((column) => `${column} is null`)].join(' and ')
}

/** A version from before may not have it. */
function hasColumn(database: DatabaseSync, column: string): boolean {
  const columns = database.prepare('pragma main.table_info(contact)').all()
  return columns.some(({ name }) => name === column)
}

function count(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0])
}
