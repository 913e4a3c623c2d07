// Opens the data, wherever it lies.
import type { Data } from './engine.ts'
import { noBackup, openPostgres } from './postgres.ts'
import { restoreFile } from './restore.ts'
import { openSqlite } from './sqlite.ts'

/** A file on this computer, or the address of a server. */
export type Where = { readonly file: string } | { readonly url: string }

/** Opens the data, made or brought up to date where needed. Throws a Problem that says what is in the way. */
export function openData(where: Where): Promise<Data> {
  return 'file' in where ? openSqlite(where.file) : openPostgres(where.url)
}

/** Puts a backup in place of the data; gives the name under which what was there is kept, if anything was. */
export function restoreData(where: Where, backup: string): Promise<string | undefined> {
  if ('file' in where) return restoreFile(where.file, backup)
  return Promise.reject(noBackup('DATABASE_URL'))
}
