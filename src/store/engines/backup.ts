// How a backup comes to be: copied whole, looked through, marked, encrypted where that is wanted, read back, and
// only then given its name. It is one file, readable by its owner alone.
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Problem } from '#core/problem.ts'
import { addEndMark, checkEndMark } from './end-mark.ts'
import { encryptFile, isEncrypted, type Encryption } from './encryption.ts'
import { conditionOf } from './file-versions.ts'
import { sqliteProblem, type Say } from './sqlite-problems.ts'
import { copyWhole, place } from './whole-copy.ts'

export type Sealing = Encryption | { readonly passphrase: string }

/** Writes a backup of the data in `file` to `target`; only an earlier one is written over. */
export async function writeBackup(file: string, target: string, sealing?: Sealing): Promise<void> {
  const path = resolve(target)
  if (existsSync(path)) await checkReplaceable(path, file)
  await makeBackup(file, { nameIt: () => path, sealing })
}

type Making = {
  /** What it is called; where it is encrypted its checksum is told. */
  readonly nameIt: (digest: string) => string
  readonly sealing?: Sealing | undefined
  /** Whether the copy is what was to be kept. */
  readonly isWanted?: (copy: string) => boolean
}

/** Gives what it is called; `undefined` where it was not wanted after all. */
export async function makeBackup(file: string, making: Making): Promise<string | undefined> {
  const { nameIt, sealing, isWanted = () => true } = making
  const target = nameIt('0'.repeat(64))
  const parts: string[] = []
  try {
    // Until it is encrypted it lies with the data, not where others may carry it away.
    const copy = await copyWhole(file, sealing ? `${file}.backup` : target)
    parts.push(copy)
    if (!isWanted(copy)) return undefined
    await checkCopy(copy, file)
    await addEndMark(copy)
    if ((await checkEndMark(copy)) !== 'right') throw notAsWritten(target)
    if (!sealing) return settle(copy, target)
    const sealed = `${target}.${process.pid}.part`
    rmSync(sealed, { force: true })
    parts.push(sealed)
    return settle(sealed, nameIt(await encryptFile(copy, sealed, sealing)))
  } catch (error) {
    throw sqliteProblem(error, dirname(target), sayOfBackups) ?? error
  } finally {
    for (const part of parts) rmSync(part, { force: true })
  }
}

function settle(part: string, target: string): string {
  place(part, target)
  return target
}

/** A copy is as damaged as the data is. */
async function checkCopy(copy: string, file: string): Promise<void> {
  if ((await conditionOf(copy)) === 'good') return
  throw new Problem(
    'data-unusable',
    `The data in ${file} is damaged, so no backup was made of it; the earlier ones stay. "npx sincerely check" says what is wrong.`,
  )
}

function notAsWritten(target: string): Problem {
  const sentence = `${dirname(target)} does not keep what is written there; please check the disk it lies on.`
  return new Problem('data-unusable', sentence)
}

async function checkReplaceable(path: string, file: string): Promise<void> {
  if (realpathSync(path) !== realpathSync(file)) {
    const condition = await conditionOf(path)
    if (condition === 'good' || (condition === 'not ours' && isEncrypted(path))) return
  }
  throw new Problem('conflict', `${path} is there and is no backup; please give another name.`, {
    field: 'FILE',
  })
}

const staying = 'The earlier backups stay, and it is tried again.'

const sayOfBackups: Say = {
  locked: (folder) =>
    `The data is locked by another program, so no backup was made to ${folder}. ${staying}`,
  readOnly: (folder) =>
    `Backups cannot be written to ${folder}: it is not yours to write to. ${staying}`,
  full: (folder) => `Backups cannot be written to ${folder}: its disk is full. ${staying}`,
  broken: (folder) => `The data is damaged, so no backup was made to ${folder}. ${staying}`,
  unreachable: (folder) =>
    `Backups cannot be written to ${folder}: it is not there. ${staying} If it lies on another disk, plug that in.`,
  failing: (folder) =>
    `Backups cannot be written to ${folder}: writing failed. Please check the disk it lies on. ${staying}`,
}
