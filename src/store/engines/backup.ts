// A backup is one SQLite file, whole, readable by its owner alone.
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '#core/problem.ts'
import { conditionOf } from './file-versions.ts'
import { sqliteProblem } from './sqlite-problems.ts'
import { copyWhole, place } from './whole-copy.ts'

/** Writes a copy of the data in `file` to `target`; only an earlier backup is written over. */
export async function writeBackup(file: string, target: string): Promise<void> {
  const path = resolve(target)
  if (existsSync(path)) checkReplaceable(path, file)
  try {
    place(await copyWhole(file, path), path)
  } catch (error) {
    throw sqliteProblem(error, path) ?? error
  }
}

function checkReplaceable(path: string, file: string): void {
  if (realpathSync(path) !== realpathSync(file) && conditionOf(path) === 'good') return
  throw new Problem('conflict', `${path} is there and is no backup; please give another name.`, {
    field: 'FILE',
  })
}
