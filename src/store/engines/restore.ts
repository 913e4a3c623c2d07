// Restoring puts a backup in the place of the data; what was there is kept beside it.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '#core/problem.ts'
import { conditionOf } from './file-versions.ts'
import { becomeServer, inUse } from './serving.ts'
import { sqliteProblem } from './sqlite-problems.ts'
import { copyWhole, place } from './whole-copy.ts'

/** Gives the name under which what was there is kept, if anything was. */
export async function restoreFile(file: string, from: string): Promise<string | undefined> {
  const [target, backup] = [resolve(file), resolve(from)]
  checkBackup(backup)
  const serving = becomeServer(dirname(target))
  if (!serving) throw await inUse(dirname(target), 'restore')
  try {
    const part = await copyWhole(backup, target)
    const kept = existsSync(target) ? setAside(target) : undefined
    place(part, target)
    return kept
  } catch (error) {
    throw sqliteProblem(error, target) ?? error
  } finally {
    serving.end()
  }
}

function checkBackup(backup: string): void {
  const field = 'FILE'
  if (!existsSync(backup)) throw new Problem('not-found', `There is no file ${backup}.`, { field })
  switch (conditionOf(backup)) {
    case 'good':
      return
    case 'newer':
      throw new Problem(
        'wrong-form',
        `${backup} was written by a newer version of Sincerely; please restore it with that one.`,
        { field },
      )
    case 'not ours':
      throw new Problem('wrong-form', `${backup} is no backup of Sincerely, or is damaged.`, {
        field,
      })
  }
}

/** The old file goes aside with what was not yet written into it; a stray log would spoil the new one. */
function setAside(target: string): string {
  const kept = freeName(target)
  settle(target)
  copyFileSync(target, kept)
  if (existsSync(`${target}-wal`)) renameSync(`${target}-wal`, `${kept}-wal`)
  rmSync(`${target}-shm`, { force: true })
  return kept
}

/** Closing a file last writes its log into it; one that is damaged stays as it is. */
function settle(target: string): void {
  try {
    const database = new DatabaseSync(target, { timeout: 10_000 })
    try {
      database.exec('pragma wal_checkpoint(truncate)')
    } finally {
      database.close()
    }
  } catch (error) {
    if (!sqliteProblem(error, target)) throw error
  }
}

function freeName(target: string): string {
  const { dir, name, ext } = parse(target)
  for (let count = 1; ; count += 1) {
    const kept = join(dir, `${name}.before-restore-${count}${ext}`)
    if (!existsSync(kept)) return kept
  }
}
