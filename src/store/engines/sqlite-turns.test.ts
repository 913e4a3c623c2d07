// Writers that share a commit: each for itself when one fails, all together when the disk does.
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newFile } from '../../../test/database/empty-places.ts'
import { changeFact, findFact } from '../facts.ts'
import type { Writer } from '../tables.ts'
import { write } from '../write.ts'
import type { Data } from './engine.ts'
import { openSqlite } from './sqlite.ts'

let data: Data
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await newFile()
  clear = place.clear
  data = await openSqlite(place.where.file)
})
afterEach(async () => {
  await data.close()
  await clear()
})

test('of many who write at once only those that fail lose what they wrote', async () => {
  const ends = await Promise.allSettled(
    Array.from({ length: 60 }, (_, index) =>
      write(data.db, `account ${index}`, async (db) => {
        await setFact(db, `account ${index}`, 'written')
        if (index % 3 === 0) throw new Error('changed my mind')
      }),
    ),
  )
  for (const [index, { status }] of ends.entries()) {
    const failed = index % 3 === 0
    expect([index, status]).toEqual([index, failed ? 'rejected' : 'fulfilled'])
    expect([index, await fact(`account ${index}`)]).toEqual([index, failed ? undefined : 'written'])
  }
})

test('when the commit itself fails none of those who share it is acknowledged', async () => {
  const ends = await Promise.allSettled([
    write(data.db, 'a', (db) => setFact(db, 'a', 'written')),
    write(data.db, 'b', async (db) => {
      await setFact(db, 'b', 'written')
      // A row that points nowhere, found out only at the commit.
      await sql`pragma defer_foreign_keys = on`.execute(db)
      await sql`insert into fact values ('nobody', 'instance', 'x')`.execute(db)
    }),
    write(data.db, 'c', (db) => setFact(db, 'c', 'written')),
  ])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  for (const account of ['a', 'b', 'c']) expect(await fact(account)).toBeUndefined()

  await write(data.db, 'a', (db) => setFact(db, 'a', 'written again'))
  expect(await fact('a')).toBe('written again')
})

test('who reads meanwhile sees what is committed, and does not wait', async () => {
  await write(data.db, 'a', (db) => setFact(db, 'a', 'before'))
  const seen: (string | undefined)[] = []
  await write(data.db, 'a', async (db) => {
    await setFact(db, 'a', 'after')
    seen.push(await fact('a'))
  })
  seen.push(await fact('a'))
  expect(seen).toEqual(['before', 'after'])
})

test('closing waits for those who write', async () => {
  const place = await newFile()
  const { db, close } = await openSqlite(place.where.file)
  const writing = write(db, 'a', async (db) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    await setFact(db, 'a', 'written')
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await Promise.all([writing, close()])
  const again = await openSqlite(place.where.file)
  expect(await findFact(again.db, 'a', 'instance')).toBe('written')
  await again.close()
  await place.clear()
})

function setFact(db: Writer, account: string, value: string): Promise<void> {
  return changeFact(db, account, 'instance', value)
}

function fact(account: string): Promise<string | undefined> {
  return findFact(data.db, account, 'instance')
}
