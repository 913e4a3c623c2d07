// Opens the data, wherever it lies. What speaks to a server is loaded for a server only: every start waits for it.
import type { Problem } from '#core/problem.ts'
import type { Data } from './engine.ts'
import { restoreFile, type Restoring } from './restore.ts'
import { openSqlite } from './sqlite.ts'

/** A file on this computer, or the address of a server. */
export type Where = { readonly file: string } | { readonly url: string }

/** Opens the data, made or brought up to date where needed. Throws a Problem that says what is in the way. */
export async function openData(where: Where): Promise<Data> {
  if ('file' in where) return openSqlite(where.file)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(where.url)
}

/** Puts a backup in place of the data; gives the name under which what was there is kept, if anything was. */
export async function restoreData(
  where: Where,
  backup: string,
  restoring?: Restoring,
): Promise<string | undefined> {
  if ('file' in where) return restoreFile(where.file, backup, restoring)
  throw await noBackupHere()
}

/** Said where a server keeps the data. */
export async function noBackupHere(): Promise<Problem> {
  const { noBackup } = await import('./postgres.ts')
  return noBackup('DATABASE_URL')
}
