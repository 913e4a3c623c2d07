// Data in one SQLite file: made when it is not there, checked, brought up to this program's version.
import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { Problem } from '#core/problem.ts'
import { allMigrations } from '../migrations/all.ts'
import { findVersions, migrate } from '../migrations/migrate.ts'
import { settleAll } from '../search-rebuild.ts'
import type { Tables } from '../tables.ts'
import { writeBackup } from './backup.ts'
import { damagesIn } from './damages.ts'
import { addBeforeUpgrade } from './backups.ts'
import type { Data, Words } from './engine.ts'
import { markInFile } from './marking.ts'
import { searchInFile } from './searching.ts'
import { close, sqliteDialect, type Connections } from './sqlite-dialect.ts'
import { sqliteProblem } from './sqlite-problems.ts'

export const words: Words = {
  text: sql`text`,
  bytes: sql`blob`,
  table: sql`strict`,
  clustered: sql`strict, without rowid`,
  numbered: sql`integer primary key`,
  search: searchInFile,
  mark: markInFile,
}

/** `patience` is how long to wait, in milliseconds, for others who write. */
export async function openSqlite(path: string, patience = 10_000): Promise<Data> {
  const file = resolve(path)
  try {
    makeFile(file)
    const connections = connect(file, patience)
    const dialect = sqliteDialect(connections, { place: file, patience })
    const db = new Kysely<Tables>({ dialect })
    try {
      checkWhole(connections.reader, file)
      await checkOurs(db, file)
      await migrate(db, allMigrations(words), file, (versions) => addBeforeUpgrade(file, versions))
      await settleAll(db)
    } catch (error) {
      close(connections)
      throw error
    }
    return {
      db,
      place: file,
      backup: (target, passphrase) =>
        writeBackup(file, target, passphrase === undefined ? undefined : { passphrase }),
      sweep: () => sweepFile(db),
      damages: async () => damagesIn(file),
      home: async () => homeOf(file),
      version: versionOf(connections.reader),
      close: () => db.destroy(),
    }
  } catch (error) {
    throw sqliteProblem(error, file) ?? error
  }
}

/** Only the person whose data it is may read it. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // The log of what was written last lies beside the file.
  accessSync(dirname(file), constants.W_OK)
  closeSync(openSync(file, 'a', 0o600))
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
}

function connect(file: string, patience: number): Connections {
  const writer = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
  try {
    // What is removed is written over.
    writer.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
    // Refused at once where the file cannot be written.
    writer.exec('begin immediate; rollback')
    return { writer, reader: new DatabaseSync(file, { readOnly: true, timeout: patience }) }
  } catch (error) {
    writer.close()
    throw error
  }
}

/**
 * Pages that were split or filled before still hold pieces of what was moved since, so the file is written anew;
 * then its log is cut, which holds all that was written last.
 */
async function sweepFile(db: Kysely<Tables>): Promise<boolean> {
  await sql`vacuum`.execute(db)
  const cut = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return cut.rows[0]?.busy === 0
}

/** Moved within its disk the file stays the same; copied, restored or brought from elsewhere it is another. */
function homeOf(file: string): string {
  const { ino, birthtimeNs } = statSync(file, { bigint: true })
  return `${ino}.${birthtimeNs}`
}

/** What is committed by another connection is counted here, and every change is made by another one. */
function versionOf(reader: DatabaseSync): () => string {
  const asked = reader.prepare('pragma data_version')
  return () => String(asked.get()?.['data_version'])
}

/** A person's data is small, so looking it through costs a few milliseconds; from here on it would cost a wait. */
const lookedThroughUpTo = 8 * 1024 * 1024

function checkWhole(database: DatabaseSync, file: string): void {
  if (statSync(file).size > lookedThroughUpTo) return
  const [found] = database.prepare('pragma quick_check(1)').all()
  if (found?.quick_check !== 'ok') throw damaged(file)
}

/** A file with tables but without our versions is somebody else's. */
async function checkOurs(db: Kysely<Tables>, file: string): Promise<void> {
  const { rows } = await sql`select 1 from sqlite_schema limit 1`.execute(db)
  if (rows.length > 0 && !(await findVersions(db))) {
    throw new Problem('data-unusable', `The file ${file} holds data of another program.`)
  }
}

function damaged(file: string): Problem {
  return new Problem(
    'data-unusable',
    `The file ${file} is damaged; "restore" puts a backup in its place and keeps the file beside it.`,
  )
}
