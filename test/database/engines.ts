// Real data for tests: a SQLite file, and a database on the PostgreSQL server that the test run started.
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Data } from '../../src/store/engines/engine.ts'
import { openData, type Where } from '../../src/store/engines/open.ts'
import { databaseFrom, type EmptyPlace, likeServers, newFile } from './empty-places.ts'

/** Declares tests on one engine: of what lies above the queries, whose own tests run on both. */
export function onOneEngine(tests: (data: () => Data, where: () => Where) => void): void {
  withData(preparedFile, tests)
}

/** Declares the same tests for both engines; `data()` is one database for all of them, so take an account each. */
export function onBothEngines(tests: (data: () => Data, where: () => Where) => void): void {
  describe('on SQLite', () => {
    withData(preparedFile, tests)
  })
  describe.skipIf(!inject('postgres'))('on PostgreSQL', () => {
    withData(preparedDatabase, tests)
  })
}

/** As a new one is once it was opened: to copy it is quicker. */
async function preparedFile(): Promise<EmptyPlace> {
  const place = await newFile()
  mkdirSync(dirname(place.where.file))
  copyFileSync(inject('prepared').file, place.where.file)
  return place
}

function preparedDatabase(): Promise<EmptyPlace> {
  return databaseFrom(serverUrl(), inject('prepared').database ?? likeServers)
}

export function newDatabase(): Promise<EmptyPlace & { readonly where: { url: string } }> {
  return databaseFrom(serverUrl(), likeServers)
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
