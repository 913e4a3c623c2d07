// Starts Chromium and builds, once for all tests of the pages: `inject('browser')`, `inject('build')`.
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { build } from '../../scripts/build.mjs'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is reached; undefined where there is none, and then its tests are skipped. */
    readonly browser: string | undefined
    /** The folder of the build. */
    readonly build: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('build', await build())
  const launch = await findChromium()
  const server = launch && (await chromium.launchServer(launch))
  project.provide('browser', server?.wsEndpoint())
  return async () => server?.close()
}
