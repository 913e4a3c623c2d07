import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Threads and programs that tests start, by the hundred, find our modules read and compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

export default defineConfig({
  test: {
    // Files share their modules: ten times as fast, and nothing here keeps state in a module.
    isolate: false,
    // Half of a test is waiting for a browser or a database, so four at a time are quicker on two cores, too.
    maxWorkers: Math.max(4, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/{core,capture,channels,cli,operations,worker}/**/*.test.{ts,tsx}',
            'test/house/**/*.test.ts',
          ],
          // Computing is what they do, and others compute beside them.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['src/{store,app,web,api,mcp}/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: ['test/{house,browser}/**'],
          globalSetup: 'test/postgres/setup.ts',
          hookTimeout: 30_000,
          testTimeout: 40_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          hookTimeout: 60_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
