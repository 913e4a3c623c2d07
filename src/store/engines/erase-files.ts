// Files that hold what was erased: copies that lie beside the data, and all of the data itself.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { choicesFile } from './backup-choices.ts'
import { listBackups, removeBackup } from './backups.ts'
import { isBusy, sqliteProblem } from './sqlite-problems.ts'
import { keyFile } from '../keys.ts'

/** What was set aside beside the data: before a backup was put in its place, before an upgrade, or because it was damaged. */
export function listSetAside(file: string): readonly string[] {
  const { dir, name } = parse(file)
  const own = new Set(['', '-wal', '-shm'].map((end) => `${basename(file)}${end}`))
  return readdirSync(dir)
    .filter((one) => one.startsWith(`${name}.`) && !own.has(one) && !/\.(part|opened)$/.test(one))
    .map((one) => join(dir, one))
}

/** All backups that this installation made, and what was set aside. */
export async function eraseCopies(file: string): Promise<void> {
  for (const { path, isOwn } of await listBackups(file)) if (isOwn) removeBackup(file, path)
  for (const path of listSetAside(file)) rmSync(path, { force: true })
}

/** All of the data, which nobody may have open; the key of its secrets goes after it, since they need it. */
export function eraseData(file: string): void {
  endLog(file)
  for (const end of ['-wal', '-shm', '']) rmSync(`${file}${end}`, { force: true })
  rmSync(keyFile(dirname(file)), { force: true })
}

/** Where backups go is forgotten too. */
export function eraseChoices(file: string): void {
  rmSync(choicesFile(file), { force: true })
}

/** Refused while another program has it open, which would go on writing into what is gone. */
function endLog(file: string): void {
  if (!existsSync(file)) return
  try {
    const database = new DatabaseSync(file, { timeout: 10_000 })
    try {
      database.exec('pragma journal_mode = delete')
    } finally {
      database.close()
    }
  } catch (error) {
    if (isBusy(error)) throw sqliteProblem(error, file) ?? error
  }
}
