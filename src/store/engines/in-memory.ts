// Data that lies on no disk: it is gone with the last who holds it, and with the program, however that ends.
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { allMigrations } from '../migrations/all.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Db, Tables } from '../tables.ts'
import { words } from './sqlite.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/**
 * Opens new data with nothing in it, which nobody else can open. There is one connection to it, so
 * whoever reads may see what is about to be committed: it is meant for one person.
 */
export async function openInMemory(): Promise<Db> {
  const place = 'memory'
  const only = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  const dialect = sqliteDialect({ writer: only, reader: only }, { place, patience: 0 })
  const db = new Kysely<Tables>({ dialect })
  await migrate(db, allMigrations(words), place)
  return db
}
