// Starts PostgreSQL once for all tests that want it: `inject('postgres')` is its URL.
import type { TestProject } from 'vitest/node'
import { startPostgres } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server to make databases on; undefined where there is none, and then its tests are skipped. */
    readonly postgres: string | undefined
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['TEST_DATABASE_URL']
  const server = running ? undefined : await startPostgres()
  project.provide('postgres', running ?? server?.url)
  return async () => server?.stop()
}
