// Starts PostgreSQL once for all tests that want it, and prepares the data that each begins with.
import type { TestProject } from 'vitest/node'
import { openData } from '../../src/store/engines/open.ts'
import { databaseFrom, likeServers, newFile } from '../database/empty-places.ts'
import { startPostgres } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of a server to make databases on; undefined where there is none, and then its tests are skipped. */
    readonly postgres: string | undefined
    /** New data, opened once: a file, and the name of a database on that server. */
    readonly prepared: { readonly file: string; readonly database: string | undefined }
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['TEST_DATABASE_URL']
  const server = running ? undefined : await startPostgres()
  const url = running ?? server?.url
  const file = await newFile()
  const database = url === undefined ? undefined : await databaseFrom(url, likeServers)
  for (const place of [file, database]) if (place) await (await openData(place.where)).close()
  const name = database && new URL(database.where.url).pathname.slice(1)
  project.provide('postgres', url)
  project.provide('prepared', { file: file.where.file, database: name })
  return async () => {
    await file.clear()
    await database?.clear()
    await server?.stop()
  }
}
