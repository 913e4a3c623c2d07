import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCast, at, newPlanner } from '../../../test/database/cast.ts'
import { newFile } from '../../../test/database/empty-places.ts'
import { newAccount } from '../../../test/database/engines.ts'
import { addApplication, listApplications } from '../applications.ts'
import { listContacts } from '../contacts.ts'
import { addMaterial, addVersion, findBytes } from '../materials.ts'
import { write } from '../write.ts'
import { openData, restoreData } from './open.ts'
import { conditionOf } from './file-versions.ts'
import { becomeServer } from './serving.ts'
import { knownVersions } from '../migrations/all.ts'
import { addBeforeUpgrade, listBackups } from './backups.ts'

let file: string
let target: string
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await newFile()
  file = place.where.file
  target = join(dirname(dirname(file)), 'backup.db')
  clear = place.clear
})
afterEach(() => clear())

const account = newAccount()

test('a backup made while others write is whole, and one file for its owner alone', async () => {
  const data = await openData({ file })
  for (let count = 0; count < 200; count += 1) await addCast(data.db, account)
  const backup = data.backup(target)
  const done = Symbol('done')
  const next = () => new Promise((resolve) => setTimeout(resolve))
  while ((await Promise.race([backup.then(() => done), next()])) !== done) {
    await addCast(data.db, account)
  }
  await data.close()

  expect(statSync(target).mode & 0o777).toBe(0o600)
  expect(readdirSync(dirname(target)).sort()).toEqual(['backup.db', 'data'])
  const copy = await openData({ file: target })
  const { length } = await listApplications(copy.db, account, { limit: 10_000 })
  expect(length).toBeGreaterThanOrEqual(200)
  // Each application came with two people, in one transaction.
  expect(await listContacts(copy.db, account, { limit: 10_000 })).toHaveLength(2 * length)
  await copy.close()
})

test('a backup takes the place of an earlier one, but of nothing else', async () => {
  const data = await openData({ file })
  await data.backup(target)
  await addCast(data.db, account)
  await data.backup(target)
  const letter = `${target}.txt`
  writeFileSync(letter, 'Dear Ana')
  const refused = { code: 'conflict', field: 'FILE' }
  await expect(data.backup(letter)).rejects.toMatchObject(refused)
  await expect(data.backup(file)).rejects.toMatchObject(refused)
  await expect(data.backup(join(target, 'x'))).rejects.toMatchObject({ code: 'data-unusable' })
  await data.close()
  expect(readFileSync(letter, 'utf8')).toBe('Dear Ana')
  const copy = await openData({ file: target })
  expect(await listApplications(copy.db, account, { limit: 10 })).toHaveLength(1)
  await copy.close()
})

test('files one gives to companies go along in a backup, byte for byte', async () => {
  const data = await openData({ file })
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)
  const version = { id: 'v', material: 'm', number: 1, fileName: 'cv.pdf', kind: 'pdf' }
  const addedAt = at('2026-03-02T12:00Z')
  await write(data.db, account, async (db) => {
    await addMaterial(db, account, { id: 'm', name: 'CV' })
    await addVersion(db, account, { ...version, size: 70_000, digest: 'd', addedAt }, bytes)
  })
  await data.backup(target)
  await data.close()
  await restoreData({ file }, target)
  const restored = await openData({ file })
  const found = await findBytes(restored.db, account, 'v')
  expect(Buffer.from(found!).equals(bytes)).toBe(true)
  await restored.close()
})

test('restoring brings back what was backed up, and keeps what was there', async () => {
  const data = await openData({ file })
  await addCast(data.db, account)
  await data.backup(target)
  await write(data.db, account, (db) => addApplication(db, account, newPlanner()))
  await data.close()

  const kept = await restoreData({ file }, target)
  expect(await applicationsIn(file)).toBe(1)
  expect(await applicationsIn(kept!)).toBe(2)
  const again = await restoreData({ file }, target)
  expect(again).not.toBe(kept)
  expect(existsSync(kept!)).toBe(true)
})

test('data that is damaged can be replaced by a backup', async () => {
  const data = await openData({ file })
  await addCast(data.db, account)
  await data.backup(target)
  await data.close()
  writeFileSync(file, 'nonsense '.repeat(1000))
  const kept = await restoreData({ file }, target)
  expect(await applicationsIn(file)).toBe(1)
  expect(readFileSync(kept!, 'utf8')).toContain('nonsense')
})

test('where there was no data nothing is kept', async () => {
  const data = await openData({ file })
  await addCast(data.db, account)
  await data.backup(target)
  await data.close()
  const elsewhere = join(dirname(target), 'elsewhere', 'sincerely.db')
  expect(await restoreData({ file: elsewhere }, target)).toBeUndefined()
  expect(await applicationsIn(elsewhere)).toBe(1)
})

test('a file that is no backup, damaged, newer or missing is refused, and the data stays', async () => {
  const data = await openData({ file })
  for (let count = 0; count < 50; count += 1) await addCast(data.db, account)
  await data.backup(target)
  await data.close()
  const whole = readFileSync(target)
  const before = readFileSync(file)

  const refuse = async (code: string, sentence: string) => {
    await expect(restoreData({ file }, target)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence),
    })
    expect(readFileSync(file)).toEqual(before)
  }
  writeFileSync(target, 'Dear Ana')
  await refuse('wrong-form', 'no backup of Sincerely')
  const damaged = Buffer.from(whole)
  damaged.fill(0xa5, 4096 * 3, damaged.length - 4096)
  writeFileSync(target, damaged)
  await refuse('wrong-form', 'is damaged')
  writeFileSync(target, whole)
  const newer = new DatabaseSync(target)
  newer.exec(`insert into kysely_migration values ('9999-hats', '2030-01-01')`)
  newer.close()
  await refuse('wrong-form', 'newer version')
  target = `${target}.missing`
  await refuse('not-found', 'There is no file')
})

test('a backup that was cut off is refused, wherever it was cut', async () => {
  const data = await openData({ file })
  // The last pages hold nothing but a part of a picture: their own structure tells nothing.
  await write(data.db, account, (db) =>
    db
      .insertInto('signature')
      .values({ account, bytes: new Uint8Array(30_000).fill(7) })
      .execute(),
  )
  await data.backup(target)
  await data.close()
  const whole = readFileSync(target)
  const pages = Math.floor(whole.length / 4096) * 4096
  expect(await conditionOf(target)).toBe('good')
  for (let end = pages - 4096 * 3; end < pages; end += 512) {
    writeFileSync(target, whole.subarray(0, end))
    expect([end, await conditionOf(target)]).not.toEqual([end, 'good'])
  }
})

test('while the server runs nothing is restored', async () => {
  const data = await openData({ file })
  await data.backup(target)
  await data.close()
  const serving = becomeServer(dirname(file))
  serving?.announce('http://localhost:4747')
  await expect(restoreData({ file }, target)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('http://localhost:4747'),
  })
  serving?.end()
  await restoreData({ file }, target)
})

test('before it is brought up to date a file is kept as it was, under the version that comes', async () => {
  const data = await openData({ file })
  await addCast(data.db, account)
  await addBeforeUpgrade(file, { from: knownVersions.at(-1)!, to: '9999-hats' })
  // Another program was faster: the file is not of that version any more.
  await addBeforeUpgrade(file, { from: '0000-before', to: '9998-hats' })
  await data.close()
  const backups = await listBackups(file)
  expect(backups).toMatchObject([{ before: '9999', condition: 'good', isOwn: true }])
  expect(await applicationsIn(backups[0]!.path)).toBe(1)
})

async function applicationsIn(file: string): Promise<number> {
  const data = await openData({ file })
  const { length } = await listApplications(data.db, account, { limit: 10 })
  await data.close()
  return length
}
