// Bits turned, sectors wiped and ends cut off: in the database, in its log, and in backups, plain and encrypted.
// Nothing of it may end the process; where a checksum is, none may be read as if nothing had happened.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { addBackup, listBackups } from '../../src/store/engines/backups.ts'
import { changeChoices, findChoices } from '../../src/store/engines/backup-choices.ts'
import { newEncryption } from '../../src/store/engines/encryption.ts'
import { openData, restoreData } from '../../src/store/engines/open.ts'
import { Problem } from '../../src/core/problem.ts'
import type { Moment } from '../../src/core/days/moment.ts'
import { addCast } from '../database/cast.ts'
import { commitNumber, numberIn } from './counters.ts'

/** What became of damaged files of one kind. */
type Fates = {
  /** Refused with a sentence. */
  refused: number
  /** An error of another kind: a page that says that something broke on our side. */
  broke: number
  /** Read, and every row as it was. */
  same: number
  /** Read as an earlier commit: the log ends before what was damaged. */
  earlier: number
  /** Read, and another one than it was. */
  other: number
}

export type FlipsOutcome = Readonly<Record<Kind, Fates>>

type Kind = 'database' | 'log' | 'backup' | 'encrypted backup'

type Prepared = Readonly<Record<Kind, { readonly bytes: Buffer; readonly try: TryIt }>>

/** Reads what is damaged as the program does; gives what every row says. */
type TryIt = (damaged: Buffer) => Promise<string>

/** So many of each kind. */
export async function damageFiles(each: number): Promise<FlipsOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-flips-'))
  try {
    const { prepared, truth } = await prepare(folder)
    const outcome = {} as Record<Kind, Fates>
    for (const [kind, { bytes, try: tryIt }] of Object.entries(prepared)) {
      const fates = { refused: 0, broke: 0, same: 0, earlier: 0, other: 0 }
      for (let count = 0; count < each; count += 1) {
        fates[await fateOf(damage(bytes), tryIt, truth)] += 1
      }
      outcome[kind as Kind] = fates
    }
    return outcome
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function fateOf(damaged: Buffer, tryIt: TryIt, truth: string): Promise<keyof Fates> {
  try {
    const read = await tryIt(damaged)
    if (read === truth) return 'same'
    return read.startsWith('an earlier commit') ? 'earlier' : 'other'
  } catch (error) {
    return error instanceof Problem ? 'refused' : 'broke'
  }
}

function damage(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole)
  const at = Math.floor(Math.random() * bytes.length)
  const chance = Math.random()
  if (chance < 0.6) bytes[at]! ^= 1 << Math.floor(Math.random() * 8)
  else if (chance < 0.8)
    bytes.fill(Math.random() < 0.5 ? 0 : 0xff, at, Math.min(at + 512, bytes.length))
  else return bytes.subarray(0, at)
  return bytes.equals(whole) ? damage(whole) : bytes
}

async function prepare(folder: string): Promise<{ prepared: Prepared; truth: string }> {
  const file = join(folder, 'source', 'sincerely.db')
  const data = await openData({ file })
  for (let count = 0; count < 40; count += 1) await addCast(data.db, 'me')
  for (let number = 1; number <= 20; number += 1) await commitNumber(data.db, number)
  const [plain, sealed] = [await newBackup(file), await newBackup(file, true)]
  await data.close()
  const truth = await readAll(file)
  const database = readFileSync(file)
  const log = await logOf(file, folder)
  const place = join(folder, 'tried', 'sincerely.db')
  const backupTry =
    (name: string): TryIt =>
    async (damaged) => {
      const path = join(dirname(plain), name)
      writeFileSync(path, damaged)
      const backups = await listBackups(file)
      const found = backups.find((backup) => backup.path === path)
      if (found?.condition !== 'good') throw new Problem('wrong-form', 'It is damaged.')
      clear(place)
      await restoreData({ file: place }, path, { passphrase })
      return readAll(place)
    }
  const name = (path: string) => path.slice(dirname(path).length + 1)
  return {
    truth,
    prepared: {
      database: {
        bytes: database,
        try: (damaged) => {
          clear(place)
          writeFileSync(place, damaged)
          return readAll(place)
        },
      },
      log: {
        bytes: log.bytes,
        async try(damaged) {
          clear(place)
          copyFileSync(log.database, place)
          writeFileSync(`${place}-wal`, damaged)
          const read = await readAll(place)
          if (read === log.truth) return truth
          const number = await numberAt(place)
          return number === undefined ? read : `an earlier commit: ${number}`
        },
      },
      backup: { bytes: readFileSync(plain), try: backupTry(name(plain)) },
      'encrypted backup': { bytes: readFileSync(sealed), try: backupTry(name(sealed)) },
    },
  }
}

const passphrase = 'four quiet herons wait'

async function newBackup(file: string, isEncrypted = false): Promise<string> {
  if (isEncrypted) {
    const encryption = await newEncryption(passphrase)
    changeChoices(file, { ...findChoices(file), encryption })
  }
  return addBackup(file, (isEncrypted ? 1_000_000 : 2_000_000) as Moment)
}

/** A database as a process leaves it that is killed: much of it lies in its log. */
async function logOf(file: string, folder: string) {
  const database = join(folder, 'killed', 'sincerely.db')
  const copy = `${database}.copy`
  mkdirSync(dirname(database))
  copyFileSync(file, database)
  const data = await openData({ file: database })
  for (let number = 21; number <= 40; number += 1) await commitNumber(data.db, number)
  copyFileSync(database, copy)
  const bytes = readFileSync(`${database}-wal`)
  await data.close()
  return { database: copy, bytes, truth: await readAll(database) }
}

/** Every row of every table, after it was opened as the program opens it. */
async function readAll(file: string): Promise<string> {
  const data = await openData({ file })
  try {
    const tables = await data.db.introspection.getTables()
    const rows: string[] = []
    for (const { name } of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const all = await data.db
        .selectFrom(name as 'fact')
        .selectAll()
        .execute()
      rows.push(name, ...all.map((row) => JSON.stringify(Object.values(row))).toSorted())
    }
    return rows.join('\n')
  } finally {
    await data.close()
  }
}

async function numberAt(file: string): Promise<number | undefined> {
  const data = await openData({ file })
  try {
    return await numberIn(data.db)
  } finally {
    await data.close()
  }
}

function clear(place: string): void {
  rmSync(dirname(place), { recursive: true, force: true })
  mkdirSync(dirname(place))
}
