// A copy of a SQLite file that has everything, whoever writes meanwhile.
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** Copies into a file beside `target`, safe on disk, that needs no other file to be read; gives its name. */
export async function copyWhole(file: string, target: string): Promise<string> {
  const part = `${target}.${process.pid}.part`
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', 0o600))
  try {
    await copyInto(part, file)
    const copied = new DatabaseSync(part)
    copied.exec('pragma journal_mode = delete')
    copied.close()
    sync(part)
    return part
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Gives a copy its name, for good. */
export function place(part: string, target: string): void {
  renameSync(part, target)
  // Windows has no handle on a folder; there the rename is all that can be done.
  if (process.platform !== 'win32') sync(dirname(target))
}

async function copyInto(part: string, file: string): Promise<void> {
  const source = new DatabaseSync(file, { timeout: 10_000 })
  try {
    // One view of the data for the whole copy.
    source.exec('begin; select 1 from sqlite_schema limit 1')
    await backup(source, part)
  } finally {
    source.close()
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
