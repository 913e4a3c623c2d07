import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { describe, expect, inject, test } from 'vitest'
import { newFile, type EmptyPlace } from '../../../test/database/empty-places.ts'
import { newDatabase } from '../../../test/database/engines.ts'
import { openData } from '../engines/open.ts'
import { allMigrations, knownVersions } from './all.ts'
import { findVersions, migrate, type Versions } from './migrate.ts'

const opener = join(import.meta.dirname, '../../../test/database/open-once.ts')

describe('on SQLite', () => {
  suite(newFile)
})
describe.skipIf(!inject('postgres'))('on PostgreSQL', () => {
  suite(newDatabase)
})

function suite(newPlace: () => Promise<EmptyPlace>): void {
  test('several programs that start at once on empty data make it once', async () => {
    const { where, clear } = await newPlace()
    const ends = await Promise.all(
      Array.from({ length: 4 }, () => run(process.execPath, [opener, JSON.stringify(where)])),
    )
    expect(ends).toEqual(Array(4).fill('opened'))
    const data = await openData(where)
    expect(await findVersions(data.db)).toEqual(knownVersions)
    await data.close()
    await clear()
  })

  test('data of an older version is brought up to date, and told of before', async () => {
    const { where, clear } = await newPlace()
    const { db, close } = await openData(where)
    const told: Versions[] = []
    const tell = async (versions: Versions) => void told.push(versions)
    await migrate(db, { ...known(), '9999-hats': hats }, 'here', tell)
    await migrate(db, { ...known(), '9999-hats': hats }, 'here', tell)
    expect(told).toEqual([{ from: knownVersions.at(-1), to: '9999-hats' }])
    expect(await findVersions(db)).toEqual([...knownVersions, '9999-hats'])
    await close()
    await clear()
  })

  test('a migration that fails half-way leaves the data as it was', async () => {
    const { where, clear } = await newPlace()
    const { db, close } = await openData(where)
    const broken: Migration = {
      async up(db) {
        await hats.up(db)
        throw new Error('half-way')
      },
    }
    await expect(migrate(db, { ...known(), '9999-hats': broken }, 'here')).rejects.toThrow(
      'half-way',
    )
    expect(await findVersions(db)).toEqual(knownVersions)
    await expect(sql`select * from hat`.execute(db)).rejects.toBeInstanceOf(Error)
    await close()
    await clear()
  })

  test('data of a newer version is refused, and left alone', async () => {
    const { where, clear } = await newPlace()
    const { db, close } = await openData(where)
    await migrate(db, { ...known(), '9999-hats': hats }, 'here')
    await close()
    await expect(openData(where)).rejects.toMatchObject({
      code: 'data-unusable',
      message: expect.stringContaining('newer version'),
    })
    await clear()
  })
}

test('the versions that are known are those that there are', () => {
  const words = {
    ...{ text: sql`text`, bytes: sql``, table: sql``, clustered: sql``, numbered: sql`` },
    ...{ search: () => [], mark: () => [] },
  }
  expect(Object.keys(allMigrations(words))).toEqual(knownVersions)
})

const hats: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table hat (account text not null primary key)`.execute(db)
  },
}

/** What has been done already is not done again, so that it need not do anything here. */
function known(): Record<string, Migration> {
  return Object.fromEntries(knownVersions.map((name) => [name, { up: async () => {} }]))
}

function run(program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', reject)
    child.once('close', () => resolve(said))
  })
}
