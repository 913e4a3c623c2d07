import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFile } from '../../../test/database/empty-places.ts'
import { addPlanner, danasDesk } from '../../../test/desk/desk.ts'
import { ask, brought } from '../../../test/desk/ask.ts'
import type { Data } from '#store/engines/engine.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import { openData } from '#store/engines/open.ts'
import { importArchive } from '../archives/import-archive.ts'
import { exportArchive } from '../exports/export-archive.ts'
import type { FileGiven, OperationDesk } from '../operation.ts'
import { backUp } from './back-up.ts'
import { checkData } from './check-data.ts'
import { chooseBackupFolder } from './choose-backup-folder.ts'
import { encryptBackups } from './encrypt-backups.ts'
import { encryptNoMore } from './encrypt-no-more.ts'
import { eraseEverything } from './erase-everything.ts'
import { getData } from './get-data.ts'
import { letHeldGo } from './let-held-go.ts'
import { listBackups } from './list-backups.ts'
import { previewRestore } from './preview-restore.ts'

let data: Data
let desk: OperationDesk
let clear: () => Promise<void>

beforeAll(async () => {
  const place = await newFile()
  const { file } = place.where
  data = await openData({ file })
  const restore = () => Promise.reject(new Error('not here'))
  const danas = await danasDesk(data)
  desk = { ...danas, backups: { file, looked: new Map(), restore }, damages: data.damages }
  clear = async () => {
    await data.close()
    await place.clear()
  }
})
afterAll(() => clear())

test('a backup is made, and what it would change is said before it is put back', async () => {
  const { name } = await ask(desk, backUp, {})
  await addPlanner(desk)
  const listed = await ask(desk, listBackups, {})
  expect(listed).toMatchObject({
    encrypted: false,
    items: [{ name, condition: 'good', own: true }],
  })
  const preview = await ask(desk, previewRestore, { backup: name })
  expect(preview).toMatchObject({ contents: { applications: 0 }, goes: { applications: 1 } })
  await expect(ask(desk, previewRestore, { backup: '../secret' })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('backups go where they are wanted, and are encrypted with no passphrase that is short', async () => {
  await expect(ask(desk, encryptBackups, { passphrase: 'abc' })).rejects.toMatchObject({
    code: 'wrong-form',
  })
  await ask(desk, encryptNoMore, {})
  expect(await ask(desk, listBackups, {})).toMatchObject({ encrypted: false })
  await ask(desk, chooseBackupFolder, { folder: '' })
  await expect(ask(desk, chooseBackupFolder, { folder: 'backups' })).rejects.toMatchObject({
    field: 'folder',
  })
})

test('where a server keeps the data, it is backed up there', async () => {
  const { backups: _, ...without } = desk
  await expect(ask(without, listBackups, {})).rejects.toMatchObject({ code: 'conflict' })
})

test('an archive goes out here, is looked over there, comes in, and what is overdue waits', async () => {
  const bytes = await bytesOf(await ask(desk, exportArchive, {}))
  const file = brought('sincerely.zip', bytes, 'application/zip')
  const db = await openInMemory()
  const there = { ...desk, db }
  const seen = await ask(there, importArchive, { dryRun: true }, { file })
  expect(seen.kinds).toContainEqual({ kind: 'applications', all: 1, here: 0, differing: 0 })
  expect(await ask(there, getData, {})).toMatchObject({ contents: { applications: 0 } })
  const { imported } = await ask(there, importArchive, {}, { file })
  expect(imported?.added).toMatchObject({ applications: 1, people: 2, settings: 1 })
  const brief = await ask(there, getData, {})
  expect(brief).toMatchObject({ contents: { applications: 1 }, heldSince: expect.any(String) })
  await ask(there, letHeldGo, {})
  expect(await ask(there, getData, {})).not.toHaveProperty('heldSince')
  await db.destroy()
})

test('data that is whole has nothing to be mended', async () => {
  expect(await ask(desk, checkData, { mend: true })).toEqual({ findings: [], found: 0 })
})

test('everything is erased only where the name is given, and by the server alone', async () => {
  const erased: boolean[] = []
  const eraseAll = async ({ backups }: { readonly backups: boolean }) => void erased.push(backups)
  const served = { ...desk, eraseAll }
  await expect(ask(served, eraseEverything, { name: 'Ana' })).rejects.toMatchObject({
    field: 'name',
  })
  await expect(ask(desk, eraseEverything, { name: 'Dana Okafor' })).rejects.toMatchObject({
    code: 'conflict',
  })
  await ask(served, eraseEverything, { name: 'dana okafor', backups: true })
  expect(erased).toEqual([true])
})

async function bytesOf({ bytes }: FileGiven): Promise<Buffer> {
  if (bytes instanceof Uint8Array) return Buffer.from(bytes)
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
