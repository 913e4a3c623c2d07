import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newFile } from '../../../test/database/empty-places.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { afterRestore } from '#app/backups/after-restore.ts'
import type { Data } from '#store/engines/engine.ts'
import { openData } from '#store/engines/open.ts'

let file: string
let data: Data
let desk: TestDesk
let dana: Visitor
let asked: (readonly [string, string | undefined])[]
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await newFile()
  file = place.where.file
  data = await openData({ file })
  desk = await danasDesk(data)
  asked = []
  const restore = async (from: string, passphrase?: string) => {
    asked.push([from, passphrase])
    return undefined
  }
  dana = newVisitor(await pagesOn(desk, { backups: { file, looked: new Map(), restore } }))
  clear = async () => {
    await data.close()
    await place.clear()
  }
})
afterEach(() => clear())

const path = '/settings/data'

test('a backup made on a click is listed with what is in it, and can be downloaded', async () => {
  await addPlanner(desk)
  expect((await dana.open(path)).html).toContain('There is no backup yet.')
  const { html } = await dana.send(/data\/backups$/)
  expect(plain(html)).toMatch(/Today, 16:00.*1 application, 2 people/s)
  const [, address = ''] = /href="(\/settings\/data\/download[^"]*)"/.exec(html) ?? []
  expect((await dana.open(plain(address))).html).toMatch(/^SQLite format 3/)
  expect((await dana.open(`${path}/download?backup=../sincerely.db`)).status).toBe(404)
})

test('what would change is said before it is put back', async () => {
  await dana.open(path)
  await dana.send(/data\/backups$/)
  await addPlanner(desk)
  const [name = ''] = readdirSync(join(dirname(file), 'backups'))
  const { html } = await dana.open(`${path}/restore?backup=${name}`)
  expect(plain(html)).toContain('1 application (Halvorsen Paper) and 2 people')
  expect(asked).toEqual([])
  const done = await dana.send(/restore$/, { sure: 'yes' })
  expect(done.path).toBe(`${path}?done=restored`)
  expect(asked).toEqual([[join(dirname(file), 'backups', name), undefined]])
})

test('a passphrase that is short, or not the same twice, is said beside its field', async () => {
  await dana.open(path)
  for (const [phrase, again, sentence] of [
    ['short', 'short', 'can be guessed'],
    ['four quiet herons wait', 'five', 'not the same'],
  ] as const) {
    const { status, html } = await dana.send(/encryption$/, { phrase, again })
    expect([status, html]).toEqual([422, expect.stringContaining(sentence)])
    expect(html).not.toContain('four quiet')
  }
})

test('after a restore what waits is said, and let go on a click', async () => {
  await afterRestore(desk)
  expect((await dana.open(path)).html).toMatch(/A backup was put back.*today, 16:00/)
  expect((await dana.send(/held$/)).html).not.toContain('A backup was put back')
})

onBothEngines((shared) => {
  test('where a server keeps the data, it is said who backs it up', async () => {
    const visitor = newVisitor(await pagesOn(newDesk(shared())))
    expect((await visitor.open(path)).html).toContain('pg_dump')
  })
})
