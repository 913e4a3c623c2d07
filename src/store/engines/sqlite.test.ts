// A file that cannot be used as it is gets a sentence that says why.
import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCast, newPlanner } from '../../../test/database/cast.ts'
import { findContactsAlike } from '../contacts-alike.ts'
import { knownVersions } from '../migrations/all.ts'
import { newFile } from '../../../test/database/empty-places.ts'
import { newAccount } from '../../../test/database/engines.ts'
import { addApplication, listApplications } from '../applications.ts'
import { write } from '../write.ts'
import { listBackups } from './backups.ts'
import { versionsIn } from './file-versions.ts'
import { openSqlite } from './sqlite.ts'

let file: string
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await newFile()
  file = place.where.file
  clear = place.clear
})
afterEach(() => clear())

const account = newAccount()

test('the data is for its owner alone', async () => {
  const data = await openSqlite(file)
  await addCast(data.db, account)
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(dirname(file))) {
    expect([name, statSync(join(dirname(file), name)).mode & 0o777]).toEqual([name, 0o600])
  }
  await data.close()
})

test('a file of the first version is brought up to date with all that it had, and a copy is kept', async () => {
  const data = await openSqlite(file)
  await addCast(data.db, account)
  await data.close()
  const older = new DatabaseSync(file)
  older.exec(`drop table search_text; drop table search_row; drop table search_due;
    ${['contact', 'application', 'application_contact', 'takeaway', 'entry', 'interview']
      .flatMap((table) => ['insert', 'update', 'delete'].map((event) => `search_${table}_${event}`))
      .map((trigger) => `drop trigger ${trigger};`)
      .join(' ')}
    drop table token; drop table webhook_event; drop table webhook;
    drop table mail_in; drop table mail_cursor; drop table mail_listening;
    drop table outbox_bytes; drop table outbox;
    drop table erased; drop table calendar_entry; drop table calendar_address; drop table reminder_way;
    drop table mail_account; drop table mail_sign_in; drop table calendar_account; drop table calendar_object; drop table card_object;
    drop table reminder; drop table reminder_habits;
    drop table signed_note; drop table post_habits; drop table signature;
    drop table known_word; drop table note_words; drop table note_template;
    drop table call_words; drop table script_template; drop table afterwards;
    drop table material_sent; drop table material_bytes; drop table material_version;
    drop table material; drop table reference_use; drop table reference_brief; drop table reference;
    drop table talk; drop table session; drop table door_code; drop table door_try;
    drop table merge; drop table apart; drop table import_person; drop table import;
    drop table contact_photo; drop table contact_way;
    drop index contact_by_phone; drop index contact_by_merger;
    ${[
      'pronouns',
      'company',
      'company_folded',
      'phone_key',
      'merged_into',
      'version',
      'said_as',
      'erased_on',
    ]
      .map((column) => `alter table contact drop column ${column};`)
      .join(' ')}
    drop index application_by_rest; alter table application drop column rests;
    alter table settings drop column away_from; alter table settings drop column away_until;
    delete from kysely_migration where name > '0001-start'`)
  older.close()
  const newer = await openSqlite(file)
  const listed = await listApplications(newer.db, account, { limit: 10, rests: false })
  expect(listed.map(({ company }) => company)).toEqual(['Halvorsen Paper'])
  const found = await findContactsAlike(newer.db, account, { phones: ['(312) 555-0110'] })
  expect(found.map(({ contact: { name } }) => name)).toEqual(['Ana Ruiz'])
  await newer.close()
  const before = knownVersions.at(-1)?.slice(0, 4)
  const [copy] = await listBackups(file)
  expect(copy).toMatchObject({ before, condition: 'good' })
  expect(versionsIn(copy!.path)).toEqual(['0001-start'])
})

test('a file that others could read is closed to them', async () => {
  mkdirSync(dirname(file))
  writeFileSync(file, '', { mode: 0o644 })
  await (await openSqlite(file)).close()
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('what is acknowledged is on disk, and rows point only to rows', async () => {
  const data = await openSqlite(file)
  const pragma = async (name: string) =>
    Object.values(
      (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(data.db)).rows[0]!,
    )[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  expect(await pragma('busy_timeout')).toBe(10_000)
  await data.close()
})

test('a file that is read-only', async () => {
  await (await openSqlite(file)).close()
  chmodSync(file, 0o400)
  await asOrdinaryUser(() => expect(openSqlite(file)).rejects.toMatchObject(unusable('read-only')))
})

test('a folder that is read-only', async () => {
  await (await openSqlite(file)).close()
  chmodSync(dirname(file), 0o500)
  await asOrdinaryUser(() => expect(openSqlite(file)).rejects.toMatchObject(unusable('read-only')))
  chmodSync(dirname(file), 0o700)
})

test('a folder where no folder can be', async () => {
  writeFileSync(dirname(file), 'a file')
  await expect(openSqlite(file)).rejects.toMatchObject(unusable('cannot be opened'))
})

test('a disk that is full: nothing is half-written, and with room again all goes on', async () => {
  const data = await openSqlite(file)
  await addCast(data.db, account)
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(data.db)
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 1}`).execute(data.db)
  const many = write(data.db, account, async (db) => {
    for (let count = 0; count < 1000; count += 1) await addApplication(db, account, newPlanner())
  })
  await expect(many).rejects.toMatchObject(unusable('is full'))
  expect(await listApplications(data.db, account, { limit: 10 })).toHaveLength(1)

  await sql.raw('pragma max_page_count = 1000000').execute(data.db)
  await write(data.db, account, (db) => addApplication(db, account, newPlanner()))
  expect(await listApplications(data.db, account, { limit: 10 })).toHaveLength(2)
  await data.close()
})

test('data that another program has locked', async () => {
  await (await openSqlite(file)).close()
  const other = new DatabaseSync(file)
  other.exec('pragma locking_mode = exclusive; begin exclusive')
  await expect(openSqlite(file, 50)).rejects.toMatchObject(unusable('locked by another program'))
  other.close()
})

test('a write waits for another program, but not for ever, and holds nothing else up', async () => {
  const data = await openSqlite(file, 200)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  let beats = 0
  const beat = setInterval(() => (beats += 1), 10)
  await expect(write(data.db, account, async () => {})).rejects.toMatchObject(
    unusable('locked by another program'),
  )
  expect(beats).toBeGreaterThan(5)
  clearInterval(beat)

  setTimeout(() => other.exec('rollback'), 50)
  await write(data.db, account, (db) => addApplication(db, account, newPlanner()))
  expect(await listApplications(data.db, account, { limit: 10 })).toHaveLength(1)
  other.close()
  await data.close()
})

test('a file of something else', async () => {
  mkdirSync(dirname(file))
  writeFileSync(file, 'Dear Ana, thank you for your time. '.repeat(200))
  await expect(openSqlite(file)).rejects.toMatchObject(
    unusable('damaged, or is no data of Sincerely'),
  )
})

test('a database of another program', async () => {
  mkdirSync(dirname(file))
  const other = new DatabaseSync(file)
  other.exec('create table hat (size integer)')
  other.close()
  await expect(openSqlite(file)).rejects.toMatchObject(unusable('another program'))
})

test('a file of which the end is missing', async () => {
  await fill()
  truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)
  await expect(openSqlite(file)).rejects.toMatchObject(unusable('is damaged'))
})

test('a file of which the middle is nonsense', async () => {
  await fill()
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 4096 * 3, bytes.length - 4096)
  writeFileSync(file, bytes)
  await expect(openSqlite(file)).rejects.toMatchObject(unusable('is damaged'))
})

test('a file that is refused stays as it was', async () => {
  mkdirSync(dirname(file))
  writeFileSync(file, 'not ours')
  appendFileSync(file, ' at all'.repeat(1000))
  const before = readFileSync(file)
  await expect(openSqlite(file)).rejects.toMatchObject(unusable('damaged'))
  expect(readFileSync(file)).toEqual(before)
  expect(existsSync(`${file}-wal`)).toBe(false)
})

test('a value that no column takes is refused, not stored as nothing', async () => {
  const data = await openSqlite(file)
  for (const value of [new Date(0), { a: 1 }, ['a']]) {
    await expect(sql`select ${value} as a`.execute(data.db)).rejects.toThrow(TypeError)
  }
  const { rows } = await sql`select ${undefined} as a, ${true} as b, ${false} as c`.execute(data.db)
  expect({ ...(rows[0] as object) }).toEqual({ a: null, b: 1, c: 0 })
  await data.close()
})

async function fill(): Promise<void> {
  const data = await openSqlite(file)
  for (let count = 0; count < 50; count += 1) await addCast(data.db, account)
  await data.close()
}

function unusable(sentence: string): object {
  return {
    name: 'Problem',
    code: 'data-unusable',
    message: expect.stringContaining(sentence),
  }
}

/** Root may write anywhere; then the work is done as the user `nobody`. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work()
  const nobody = 65_534
  for (const path of [dirname(dirname(file)), dirname(file), file]) chownSync(path, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    await work()
  } finally {
    process.seteuid?.(0)
  }
}

test('data that was moved is where it was; a copy is elsewhere', async () => {
  const homeAt = async (file: string) => {
    const data = await openSqlite(file)
    try {
      return await data.home()
    } finally {
      await data.close()
    }
  }
  const home = await homeAt(file)
  expect(await homeAt(file)).toBe(home)
  const [moved, copied] = [`${file}.moved`, `${file}.copied`]
  copyFileSync(file, copied)
  renameSync(file, moved)
  expect([await homeAt(moved), (await homeAt(copied)) === home]).toEqual([home, false])
})
