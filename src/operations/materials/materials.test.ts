import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { ask, askFile } from '../../../test/operations/asking.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { recordRequest } from '#app/record-request.ts'
import { addMaterial } from './add-material.ts'
import { forgetMaterialSent } from './forget-material-sent.ts'
import { getMaterialFile } from './get-material-file.ts'
import { listMaterials } from './list-materials.ts'
import { recordMaterialSent } from './record-material-sent.ts'
import { recordProvided } from './record-provided.ts'
import { removeMaterial } from './remove-material.ts'

let db: Db
let desk: TestDesk
let version: string

const cv = {
  name: 'CV-2026.pdf',
  type: 'application/pdf',
  bytes: new Uint8Array(Buffer.from('%PDF-1.7\none')),
}

beforeAll(async () => {
  db = await openInMemory()
})

beforeEach(async () => {
  desk = await danasDesk({ db })
  version = (await ask(desk, addMaterial, { name: 'CV' }, cv)).id
})

const versions = async () => (await ask(desk, listMaterials, {})).items[0]!.versions

test('a file is kept byte for byte, and erased when one says so', async () => {
  const { items, bytesLeft } = await ask(desk, listMaterials, {})
  expect(items).toMatchObject([
    { name: 'CV', versions: [{ id: version, number: 1, fileName: cv.name, size: 12, sent: [] }] },
  ])
  expect(bytesLeft).toBe(100_000_000 - 12)
  const { name, bytes } = await askFile(desk, getMaterialFile, { version })
  expect([name, Buffer.from(bytes as Uint8Array).toString()]).toEqual([cv.name, '%PDF-1.7\none'])
  await ask(desk, removeMaterial, { version })
  expect(await ask(desk, listMaterials, {})).toMatchObject({ items: [] })
  await expect(askFile(desk, getMaterialFile, { version })).rejects.toMatchObject({
    field: 'version',
  })
})

test('a newer version stands first; without a file there is nothing to keep', async () => {
  const material = (await ask(desk, listMaterials, {})).items[0]!.id
  const newer = { ...cv, bytes: new Uint8Array(Buffer.from('%PDF-1.7\ntwo')) }
  await ask(desk, addMaterial, { material }, newer)
  expect((await versions()).map(({ number }) => number)).toEqual([2, 1])
  await expect(ask(desk, addMaterial, { material })).rejects.toMatchObject({ field: 'file' })
})

test('to whom it went is said, and taken back', async () => {
  const { application, ana } = await addPlanner(desk)
  await ask(desk, recordMaterialSent, { version, application, contact: ana })
  const [sent] = (await versions())[0]!.sent
  expect(sent).toMatchObject({ application, contact: ana, name: 'Ana Ruiz', on: '2026-03-02' })
  await ask(desk, forgetMaterialSent, { sent: sent!.id })
  expect((await versions())[0]!.sent).toEqual([])
})

test('what they asked for is provided, with the file that went', async () => {
  const { application, ana } = await addPlanner(desk)
  await recordRequest(desk, { key: newKey(), application, contact: ana, what: 'your CV' })
  const provided = { application, what: 'your CV', versions: [version] }
  const { id: entry } = await ask(desk, recordProvided, provided)
  expect((await versions())[0]!.sent).toMatchObject([{ entry, contact: ana }])
  await expect(ask(desk, recordProvided, provided)).rejects.toMatchObject({ field: 'what' })
})
