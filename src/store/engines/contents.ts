// What a file of data holds, as far as people count it, whatever its version; and what one has that another has not.
import type { DatabaseSync } from 'node:sqlite'
import { reading } from './file-versions.ts'

export type Contents = {
  readonly applications: number
  readonly people: number
  readonly entries: number
}

export function contentsOf(file: string): Contents {
  return reading(file, (database) => ({
    applications: count(database, 'select count(*) from application'),
    people: count(database, `select count(*) from contact where ${isOnePerson(database)}`),
    entries: count(database, 'select count(*) from entry'),
  }))
}

/** Somebody who was joined with another one is one person with them. */
function isOnePerson(database: DatabaseSync): string {
  const columns = database.prepare('pragma main.table_info(contact)').all()
  return columns.some(({ name }) => name === 'merged_into') ? 'merged_into is null' : 'true'
}

function count(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0])
}
