// Data of an earlier release, made by its own migrations, with rows in it.
import { Kysely, sql, PostgresDialect, type Dialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { DatabaseSync } from 'node:sqlite'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import pg from 'pg'
import { words as serverWords } from '../../src/store/engines/postgres.ts'
import type { Where } from '../../src/store/engines/open.ts'
import { words as fileWords } from '../../src/store/engines/sqlite.ts'
import { sqliteDialect } from '../../src/store/engines/sqlite-dialect.ts'
import { allMigrations, knownVersions } from '../../src/store/migrations/all.ts'

export const counted = {
  ...{ application: 5, contact: 10, interview: 5, entry: 15, takeaway: 5, wake: 5 },
} as const

/** Makes data of that version at a place where there is none. */
export async function makeOldData(where: Where, version: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: dialectOf(where) })
  const migrations = allMigrations('url' in where ? serverWords : fileWords)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  try {
    await upTo(migrator, knownVersions[0]!)
    for (const statement of rows) await sql.raw(statement).execute(db)
    await upTo(migrator, version)
  } finally {
    await db.destroy()
  }
}

async function upTo(migrator: Migrator, version: string): Promise<void> {
  const { error } = await migrator.migrateTo(version)
  if (error !== undefined) throw error
}

function dialectOf(where: Where): Dialect {
  if ('url' in where) {
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: where.url, max: 2 }) })
  }
  mkdirSync(dirname(where.file), { recursive: true })
  const writer = new DatabaseSync(where.file)
  writer.exec('pragma journal_mode = wal')
  const reader = new DatabaseSync(where.file)
  return sqliteDialect({ writer, reader }, { place: where.file, patience: 1000 })
}

/** As the first release wrote them. */
const rows: readonly string[] = [
  `insert into account (id) values ('me')`,
  `insert into fact (account, name, value) values ('me', 'token-secret', 'kept with the data')`,
  `insert into settings (account, name, time_zone, country, cadence)
    values ('me', 'Dana Okafor', 'America/Chicago', 'US', '"classic"')`,
  `insert into request (account, key, made_at, outcome)
    values ('me', 'a-key-of-a-form', '2026-03-02T21:00:00.000Z', '')`,
  ...[1, 2, 3, 4, 5].flatMap(applicationRows),
]

function applicationRows(number: number): readonly string[] {
  const id = (kind: number, more = 0) =>
    `'00000000-0000-7000-800${kind}-00000000${number}00${more}'`
  const [application, interview] = [id(1), id(2)]
  const people = [1, 2].map((one) => id(3, one))
  const [ana = ''] = people
  const entry = (written: number, type: string, body: object) => `insert into entry
    (account, id, application, written, at, type, contact, version, body) values
    ('me', ${id(4, written)}, ${application}, ${written}, '2026-03-0${2 + written}T16:00:00.000Z',
    '${type}', ${ana}, 1, '${JSON.stringify(body)}')`
  return [
    `insert into application (account, id, position, company, folded, company_folded, created_at)
      values ('me', ${application}, 'Planner', 'Mill ${number}', 'mill ${number} planner',
      'mill ${number}', '2026-03-02T21:00:00.000Z')`,
    ...people.flatMap((person, place) => [
      `insert into contact (account, id, name, folded, email, email_folded, phone) values ('me',
        ${person}, 'Ana Ruiz ${number} ${place}', 'ana ruiz ${number} ${place}',
        'ana${number}${place}@mill.example', 'ana${number}${place}@mill.example',
        '+1 312 555 01${number}${place}')`,
      `insert into application_contact (account, application, contact, place)
        values ('me', ${application}, ${person}, ${place})`,
    ]),
    `insert into interview (account, id, application, start_text, end_text, starts_at, ends_at,
      time_zone) values ('me', ${interview}, ${application},
      '2026-03-02T14:00-06:00[America/Chicago]', '2026-03-02T15:00-06:00[America/Chicago]',
      '2026-03-02T20:00:00.000Z', '2026-03-02T21:00:00.000Z', 'America/Chicago')`,
    ...people.map(
      (person, place) => `insert into interview_contact
        (account, interview, contact, application, place)
        values ('me', ${interview}, ${person}, ${application}, ${place})`,
    ),
    `insert into takeaway (account, interview, contact, interesting)
      values ('me', ${interview}, ${ana}, 'how the dryer section is looked after')`,
    entry(1, 'reply', { kind: 'courtesy' }),
    entry(2, 'reply', { kind: 'courtesy' }),
    entry(3, 'reply', { kind: 'courtesy' }),
    `insert into wake (account, at, application, contact)
      values ('me', '2026-03-09T05:00:00.000Z', ${application}, ${ana})`,
  ]
}
