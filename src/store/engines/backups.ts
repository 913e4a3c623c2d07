// The backups that are made by themselves: which there are, what they hold, and making one.
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { makeBackup } from './backup.ts'
import { backupFolder, findChoices, ownFolder } from './backup-choices.ts'
import { printBackupName, readBackupName, type BackupName } from './backup-names.ts'
import { contentsOf, type Contents } from './contents.ts'
import { digestOf } from './encryption.ts'
import { conditionOf, versionsIn, type Condition } from './file-versions.ts'
import type { Versions } from '../migrations/migrate.ts'

export type KeptBackup = BackupName & {
  readonly path: string
  readonly size: number
  readonly condition: Condition
  /** Whether this installation made it. */
  readonly isOwn: boolean
  /** Of one that is good and not encrypted. */
  readonly contents?: Contents
}

/** What was found out about a file stays true while it has the same size and time. */
export type Looked = Map<string, Pick<KeptBackup, 'condition' | 'contents'>>

/** The newest first. */
export async function listBackups(file: string, looked: Looked = new Map()) {
  const folders = new Set([backupFolder(file), ownFolder(file)])
  const { installation } = findChoices(file)
  const found: KeptBackup[] = []
  for (const path of [...folders].flatMap(listFiles)) {
    const name = readBackupName(path)
    const stat = name && statSync(path, { throwIfNoEntry: false })
    if (!name || !stat?.isFile()) continue
    const key = `${path} ${stat.size} ${stat.mtimeMs}`
    const known = looked.get(key) ?? (await look(path, name))
    looked.set(key, known)
    found.push({ ...name, ...known, path, size: stat.size, isOwn: name.by === installation })
  }
  return found.toSorted((one, other) => other.at - one.at) as readonly KeptBackup[]
}

/** Makes one, as it was chosen, and gives its path. */
export async function addBackup(file: string, at: Moment): Promise<string> {
  const { installation: by, folder = makeOwnFolder(file), encryption } = findChoices(file)
  removeParts(folder, { by, at })
  const nameIt = (checksum: string) => {
    const digest = encryption && checksum.slice(0, 16)
    return join(folder, printBackupName({ at, by, digest }))
  }
  return (await makeBackup(file, { nameIt, sealing: encryption })) ?? ''
}

/** Keeps a copy of data whose version is about to change, beside it. */
export async function addBeforeUpgrade(file: string, { from, to }: Versions): Promise<void> {
  const [at, { installation: by }] = [Temporal.Now.instant(), findChoices(file)]
  const before = to.split('-')[0]
  const name = printBackupName({ at: at.epochMilliseconds as Moment, by, before })
  const path = join(makeOwnFolder(file), name)
  // Another process may have been faster: then this is no copy of what there was.
  const isWanted = (copy: string) => versionsIn(copy).at(-1) === from
  await makeBackup(file, { nameIt: () => path, isWanted })
}

/** Only one of its own, and only by its name. */
export function removeBackup(file: string, path: string): void {
  if (readBackupName(path)?.by !== findChoices(file).installation)
    throw new Problem('conflict', `${path} is no backup of this installation, so it stays.`)
  rmSync(path, { force: true })
}

async function look(path: string, name: BackupName) {
  if (name.digest !== undefined) {
    const digest = await digestOf(createReadStream(path)).catch(() => '')
    return { condition: digest.startsWith(name.digest) ? 'good' : 'damaged' } as const
  }
  const condition = await conditionOf(path)
  return condition === 'good' ? { condition, contents: contentsOf(path) } : { condition }
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

function makeOwnFolder(file: string): string {
  const folder = ownFolder(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** What a backup left that was cut off, an hour ago or more. */
function removeParts(folder: string, { by, at }: BackupName): void {
  for (const path of listFiles(folder)) {
    const whole = path.replace(/\.\d+\.part$/, '')
    const isOwn = whole !== path && readBackupName(whole)?.by === by
    if (isOwn && at - statSync(path).mtimeMs > 3_600_000) rmSync(path)
  }
}
