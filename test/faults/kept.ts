// What the data of a server holds that does not run, read without the program.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export type Kept = {
  /** How often each mark is there, as a company or in an entry. */
  readonly times: ReadonlyMap<string, number>
  readonly halfWritten: number
  readonly integrity: string
}

/** Reads a copy, so that the next server finds the data as the last one left it. */
export function readKept(data: string, folder: string): Kept {
  const copy = join(folder, 'copy')
  cpSync(data, copy, { recursive: true })
  try {
    return withDatabase(copy, (database) => {
      const one = (query: string) => Object.values(database.prepare(query).get() ?? {})[0]
      return {
        times: timesOf(marks(database)),
        halfWritten: Number(one(halfWritten)),
        integrity: String(one('pragma integrity_check')),
      }
    })
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** The index behind Today, in order. */
export function readIndex(data: string): readonly unknown[] {
  return withDatabase(data, (database) =>
    database.prepare('select * from wake order by account, application, contact').all(),
  )
}

function withDatabase<T>(data: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(data, 'sincerely.db'))
  try {
    return read(database)
  } finally {
    database.close()
  }
}

function* marks(database: DatabaseSync): Generator<string> {
  for (const { company } of database.prepare('select company from application').iterate())
    yield String(company)
  const entries = 'select body, words, reason from entry'
  for (const { body, words, reason } of database.prepare(entries).iterate()) {
    const [mark] = /mark-\d+-\d+-\d+/.exec(`${body} ${words} ${reason}`) ?? []
    if (mark) yield mark
  }
}

function timesOf(marks: Iterable<string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1)
  return times
}

const halfWritten = `select
  (select count(*) from application where id not in (select application from interview)) +
  (select count(*) from interview where id not in (select interview from interview_contact)) +
  (select count(*) from entry where id not in (select outcome from request))`
