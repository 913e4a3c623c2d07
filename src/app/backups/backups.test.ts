import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newFile } from '../../../test/database/empty-places.ts'
import { addPlanner, danasDesk, newDesk, type TestDesk } from '../../../test/desk/desk.ts'
import type { Data } from '#store/engines/engine.ts'
import { listBackups } from '#store/engines/backups.ts'
import { openData } from '#store/engines/open.ts'
import { backUp, backUpDaily, type DataFile } from './back-up.ts'
import { chooseFolder } from './choose-backups.ts'
import { previewRestore } from './preview-restore.ts'

let file: string
let data: Data
let desk: TestDesk
let own: DataFile
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await newFile()
  file = place.where.file
  data = await openData({ file })
  desk = await danasDesk(data)
  own = { file, looked: new Map(), restore: () => Promise.reject(new Error('not here')) }
  clear = async () => {
    await data.close()
    await place.clear()
  }
})
afterEach(() => clear())

const names = () => readdirSync(join(dirname(file), 'backups')).toSorted()

test('one is made each day, and none where nobody has begun', async () => {
  await backUpDaily(newDesk(data), own)
  expect(existsSync(join(dirname(file), 'backups'))).toBe(false)
  await backUpDaily(desk, own)
  await backUpDaily(desk, own)
  expect(names()).toHaveLength(1)
  // It is still Monday in Chicago, and then Tuesday.
  desk.goTo('2026-03-02T23:59-06:00')
  await backUpDaily(desk, own)
  expect(names()).toHaveLength(1)
  desk.goTo('2026-03-03T00:00-06:00')
  await backUpDaily(desk, own)
  expect(names()).toHaveLength(2)
})

test('the last seven days stay; what is damaged, or another’s, is not touched', async () => {
  desk.goTo('2026-03-01T09:00-06:00')
  await backUp(desk, own)
  const folder = join(dirname(file), 'backups')
  const others = ['sincerely-20260102T080000Z-zzzzzz.db', 'sincerely-20260102T080000Z.txt']
  for (const name of others) writeFileSync(join(folder, name), 'Dear Ana')
  const [damaged = ''] = names().filter((name) => name.includes('20260301'))
  writeFileSync(join(folder, damaged), 'nonsense')
  for (let day = 2; day <= 10; day += 1) {
    desk.goTo(`2026-03-${String(day).padStart(2, '0')}T09:00-06:00`)
    await backUp(desk, own)
  }
  const left = (await listBackups(file)).filter((one) => one.isOwn && one.condition === 'good')
  expect(left).toHaveLength(7)
  expect(names()).toEqual(expect.arrayContaining([...others, damaged]))
})

test('a folder that is gone is said, nothing is made elsewhere, and it is tried again', async () => {
  const folder = join(dirname(dirname(file)), 'synced')
  chooseFolder(file, folder)
  await backUp(desk, own)
  expect(readdirSync(folder)).toHaveLength(1)
  renameSync(folder, `${folder}-away`)
  desk.goTo('2026-03-03T09:00-06:00')
  await expect(backUpDaily(desk, own)).rejects.toMatchObject({
    code: 'data-unusable',
    message: expect.stringMatching(/synced: it is not there.*tried again/),
  })
  expect(existsSync(folder)).toBe(false)
  renameSync(`${folder}-away`, folder)
  await backUpDaily(desk, own)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('a full disk is said, the earlier one stays, and nothing half-written is left', async (context) => {
  const { size } = statSync(await backUp(desk, own))
  const folder = join(dirname(dirname(file)), 'small')
  chooseFolder(file, folder)
  // A disk of its own, where one may be made.
  const options = ['-t', 'tmpfs', '-o', `size=${Math.ceil(size * 1.5)}`, 'tmpfs', folder]
  if (spawnSync('mount', options).status !== 0) return context.skip()
  try {
    await backUp(desk, own)
    const before = readdirSync(folder)
    desk.goTo('2026-03-03T09:00-06:00')
    await expect(backUpDaily(desk, own)).rejects.toThrow(/small: its disk is full\. The earlier/)
    expect([before.length, readdirSync(folder)]).toEqual([1, before])
  } finally {
    spawnSync('umount', [folder])
  }
})

test.each([
  ['backups', 'begins nowhere'],
  ['/none/of/this', 'no folder /none/of/this'],
  ['/\0', 'no folder'],
])('the folder %s is refused', (typed, sentence) => {
  expect(() => chooseFolder(file, typed)).toThrow(sentence)
})

test('what would change is counted both ways', async () => {
  await addPlanner(desk)
  const path = await backUp(desk, own)
  const { application } = await addPlanner(desk)
  const preview = await previewRestore(file, path)
  expect(preview).toMatchObject({
    contents: { applications: 1, people: 2 },
    goes: { applications: 1, companies: ['Halvorsen Paper'] },
    comes: { applications: 0, people: 0, entries: 0 },
  })
  expect(application).toBeTruthy()
})
