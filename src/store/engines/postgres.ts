// Data on a PostgreSQL server, 15 or later.
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { Problem } from '#core/problem.ts'
import { allMigrations } from '../migrations/all.ts'
import { migrate } from '../migrations/migrate.ts'
import { settleAll } from '../search-rebuild.ts'
import type { Tables } from '../tables.ts'
import type { Data, Words } from './engine.ts'
import { markOnServer } from './marking.ts'
import { postgresProblem, withProblems } from './postgres-problems.ts'
import { searchOnServer } from './searching.ts'

export const words: Words = {
  text: sql`text collate "C"`,
  bytes: sql`bytea`,
  table: sql``,
  clustered: sql``,
  numbered: sql`bigint generated always as identity primary key`,
  search: searchOnServer,
  mark: markOnServer,
}

export async function openPostgres(url: string): Promise<Data> {
  const place = placeOf(url)
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'sincerely',
    connectionTimeoutMillis: 10_000,
    max: 10,
  })
  // A connection that breaks while nobody uses it is replaced by the pool; unheard it would end the process.
  pool.on('error', () => {})
  const dialect = withProblems(new PostgresDialect({ pool }), place)
  const db = new Kysely<Tables>({ dialect })
  try {
    await checkVersion(db, place)
    await migrate(db, allMigrations(words), place)
    await settleAll(db)
  } catch (error) {
    await db.destroy()
    throw postgresProblem(error, place) ?? error
  }
  return {
    db,
    place,
    sweep: () => sweepTables(db),
    backup: () => Promise.reject(noBackup(place)),
    // The server itself sees to its pages and to what points where.
    home: () => homeOf(db),
    damages: async () => [],
    close: () => db.destroy(),
  }
}

/** Restored from a dump the tables are others; the server itself has a number where one may see it. */
async function homeOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ home: string }>`
    select concat_ws('.', 'outbox'::regclass::oid, (select oid from pg_database
      where datname = current_database()), case when has_function_privilege('pg_control_system()', 'execute')
      then (select system_identifier from pg_control_system()) end) as home`.execute(db)
  return rows[0]!.home
}

/** The tables are written anew without what was removed; the server's own log goes as it is used again. */
async function sweepTables(db: Kysely<Tables>): Promise<boolean> {
  for (const { name } of await db.introspection.getTables()) {
    await sql`vacuum (full) ${sql.table(name)}`.execute(db)
  }
  return true
}

/** Host and database, without the password. */
function placeOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Problem(
      'wrong-form',
      'DATABASE_URL needs the form postgres://user:password@host:port/database.',
      { field: 'DATABASE_URL' },
    )
  }
  return `${parsed.host || parsed.searchParams.get('host') || 'localhost'}${parsed.pathname}`
}

async function checkVersion(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version_num') as version`.execute(db)
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (major < 15) {
    throw new Problem(
      'data-unusable',
      `The server at ${place} is PostgreSQL ${major}; Sincerely needs 15 or later.`,
    )
  }
}

export function noBackup(place: string): Problem {
  return new Problem(
    'conflict',
    `The data is kept by PostgreSQL at ${place}; please back it up with pg_dump, and restore it with pg_restore.`,
  )
}
