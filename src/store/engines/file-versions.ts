// What a SQLite file that nobody has opened as data says of itself.
import { DatabaseSync } from 'node:sqlite'
import { knownVersions } from '../migrations/all.ts'
import { checkEndMark } from './end-mark.ts'

/** The names of the migrations that a file of ours has seen. */
export function versionsIn(file: string): readonly string[] {
  return reading(file, (database) =>
    database
      .prepare('select name from kysely_migration order by name')
      .all()
      .map((row) => String(row.name)),
  )
}

export type Condition = 'good' | 'newer' | 'damaged' | 'not ours'

/** Whether it is data of this program, whole, of this version or an older one, and if not, what else it is. */
export async function conditionOf(file: string): Promise<Condition> {
  try {
    if (versionsIn(file).some((name) => !knownVersions.includes(name))) return 'newer'
    if ((await checkEndMark(file)) === 'wrong') return 'damaged'
    return reading(file, isWhole) ? 'good' : 'damaged'
  } catch {
    return 'not ours'
  }
}

function isWhole(database: DatabaseSync): boolean {
  const [found] = database.prepare('pragma integrity_check(1)').all()
  return found?.integrity_check === 'ok'
}

/** Opened to be read, whatever version it has. */
export function reading<T>(file: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 })
  try {
    return read(database)
  } finally {
    database.close()
  }
}
