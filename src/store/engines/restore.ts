// Restoring puts a backup in the place of the data; what was there is kept beside it.
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '#core/problem.ts'
import { decryptFile, isEncrypted } from './encryption.ts'
import { conditionOf } from './file-versions.ts'
import { becomeServer, inUse } from './serving.ts'
import { isBusy, sqliteProblem } from './sqlite-problems.ts'
import { copyWhole, place } from './whole-copy.ts'

export type Restoring = {
  readonly passphrase?: string | undefined
  /** Sees to the data before it is in place: the file is opened, brought up to date and closed by it. */
  readonly prepare?: (file: string) => Promise<void>
}

/** Gives the name under which what was there is kept, if anything was. */
export async function restoreFile(
  file: string,
  from: string,
  { passphrase, prepare }: Restoring = {},
): Promise<string | undefined> {
  const folder = dirname(resolve(file))
  return withPlain(file, from, passphrase, async (backup) => {
    const serving = becomeServer(folder)
    if (!serving) throw await inUse(folder, 'restore')
    try {
      return await putInPlace(file, backup, prepare)
    } finally {
      serving.end()
    }
  })
}

/** Hands over the backup so that it can be read: itself, or decrypted beside the data for as long as it is used. */
export async function withPlain<T>(
  file: string,
  from: string,
  passphrase: string | undefined,
  use: (backup: string) => Promise<T>,
): Promise<T> {
  const backup = resolve(from)
  if (!existsSync(backup))
    throw new Problem('not-found', `There is no file ${backup}.`, { field: 'FILE' })
  if (!isEncrypted(backup)) {
    await checkBackup(backup, backup)
    return use(backup)
  }
  if (passphrase === undefined)
    throw new Problem('missing', `${basename(backup)} is encrypted; please type its passphrase.`, {
      field: 'passphrase',
    })
  const plain = `${resolve(file)}.${process.pid}.opened`
  mkdirSync(dirname(plain), { recursive: true, mode: 0o700 })
  rmSync(plain, { force: true })
  try {
    await decryptFile(backup, plain, passphrase)
    await checkBackup(plain, backup)
    return await use(plain)
  } catch (error) {
    throw sqliteProblem(error, plain) ?? error
  } finally {
    rmSync(plain, { force: true })
  }
}

/** For whoever is the server of the data, or sees to it that there is none; nobody may have the data open. */
export async function putInPlace(
  file: string,
  backup: string,
  prepare?: Restoring['prepare'],
): Promise<string | undefined> {
  const target = resolve(file)
  let part: string | undefined
  try {
    part = await copyWhole(backup, target)
    await prepare?.(part)
    const kept = existsSync(target) ? setAside(target) : undefined
    place(part, target)
    return kept
  } catch (error) {
    throw sqliteProblem(error, target) ?? error
  } finally {
    for (const end of ['', '-wal', '-shm']) if (part) rmSync(part + end, { force: true })
  }
}

async function checkBackup(plain: string, called: string): Promise<void> {
  const condition = await conditionOf(plain)
  if (condition === 'good') return
  const sentences = {
    newer: 'was written by a newer version of Sincerely; please restore it with that one.',
    damaged: 'is damaged: it is not what was once written. Please take another one.',
    'not ours': 'is no backup of Sincerely, or is damaged.',
  }
  throw new Problem('wrong-form', `${called} ${sentences[condition]}`, { field: 'FILE' })
}

/** What is there gets a second name, so that at every moment there is data under the first. */
function setAside(target: string): string {
  const kept = freeName(target)
  settle(target)
  giveName(target, kept)
  // What could not be written into it goes along; left behind it would spoil the new one.
  if (existsSync(`${target}-wal`)) renameSync(`${target}-wal`, `${kept}-wal`)
  rmSync(`${target}-shm`, { force: true })
  return kept
}

/**
 * Writes the log into the file, which is refused while another program has it open: what that one writes after this
 * would be lost. One that is damaged stays as it is.
 */
function settle(target: string): void {
  try {
    const database = new DatabaseSync(target, { timeout: 10_000 })
    try {
      database.exec('pragma journal_mode = delete')
    } finally {
      database.close()
    }
  } catch (error) {
    if (isBusy(error) || !sqliteProblem(error, target)) throw error
  }
}

/** Some disks know no second names. */
function giveName(target: string, kept: string): void {
  try {
    linkSync(target, kept)
  } catch {
    copyFileSync(target, kept)
  }
}

function freeName(target: string): string {
  const { dir, name, ext } = parse(target)
  for (let count = 1; ; count += 1) {
    const kept = join(dir, `${name}.before-restore-${count}${ext}`)
    if (!existsSync(kept)) return kept
  }
}
