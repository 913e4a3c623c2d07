// Brings data up to the version of this program: all that is missing in one transaction, or nothing.
import { sql, type Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Problem } from '#core/problem.ts'
import type { Migrations } from './all.ts'

export type Versions = { readonly from: string; readonly to: string }

/** `before` is called when there is data of an older version that is about to change. */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  migrations: Migrations,
  place: string,
  before?: (versions: Versions) => Promise<void>,
): Promise<void> {
  const known = Object.keys(migrations)
  const done = (await findVersions(db)) ?? []
  checkKnown(done, known, place)
  if (done.length === known.length) return
  const [from, to] = [done.at(-1), known.at(-1)]
  if (from !== undefined && to !== undefined) await before?.({ from, to })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  // A newer program may have come in between.
  checkKnown((await findVersions(db)) ?? [], known, place)
  throw error
}

/** The names of the migrations that the data has seen; `undefined` when it has never seen one. */
export async function findVersions<Tables>(
  db: Kysely<Tables>,
): Promise<readonly string[] | undefined> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return undefined
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db)
  return rows.map((row) => row.name)
}

function checkKnown(done: readonly string[], known: readonly string[], place: string): void {
  if (done.every((name) => known.includes(name))) return
  throw new Problem(
    'data-unusable',
    `The data in ${place} was written by a newer version of Sincerely; please start that one.`,
  )
}
