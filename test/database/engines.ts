// Real data for tests: a SQLite file, and a database on the PostgreSQL server that the test run started.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Data } from '../../src/store/engines/engine.ts'
import { openData, type Where } from '../../src/store/engines/open.ts'

/** Declares the same tests for both engines; `data()` is one database for all of them, so take an account each. */
export function onBothEngines(tests: (data: () => Data, where: () => Where) => void): void {
  describe('on SQLite', () => {
    withData(newFile, tests)
  })
  describe.skipIf(!inject('postgres'))('on PostgreSQL', () => {
    withData(newDatabase, tests)
  })
}

/** A place for data that is empty so far, and how to be rid of it. */
export type EmptyPlace = { readonly where: Where; readonly clear: () => Promise<void> }

export async function newFile(): Promise<EmptyPlace & { readonly where: { file: string } }> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-data-'))
  return {
    where: { file: join(folder, 'data', 'sincerely.db') },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function newDatabase(): Promise<EmptyPlace & { readonly where: { url: string } }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  // An order of letters unlike SQLite's, as servers have it by default, so that tests see a difference.
  await onServer(
    `create database ${name} template template0 locale_provider icu icu_locale 'en-US' locale 'C'`,
  )
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return {
    where: { url: url.href },
    clear: () => onServer(`drop database ${name} with (force)`),
  }
}

/** Another account for each test: no test sees what another one wrote. */
export function newAccount(): string {
  return `account ${randomUUID()}`
}

function withData(
  newPlace: () => Promise<EmptyPlace>,
  tests: (data: () => Data, where: () => Where) => void,
): void {
  let place: EmptyPlace
  let data: Data
  beforeAll(async () => {
    place = await newPlace()
    data = await openData(place.where)
  })
  afterAll(async () => {
    await data?.close()
    await place?.clear()
  })
  tests(
    () => data,
    () => place.where,
  )
}

function serverUrl(): string {
  const url = inject('postgres')
  if (!url) throw new Error('This test needs PostgreSQL, and there is none.')
  return url
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
