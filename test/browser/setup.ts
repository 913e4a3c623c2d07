// Starts Chromium and builds, once for all tests of the pages: `inject('browser')`, `inject('build')`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { build } from '../../scripts/build.mjs'
import { rememberedHolidays } from '../../src/capture/remembered-holidays.ts'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is reached; undefined where there is none, and then its tests are skipped. */
    readonly browser: LaunchOptions | undefined
    /** The folder of the build. */
    readonly build: string
    /** A file with the holidays of Dana's year. */
    readonly holidays: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('build', await build())
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-holidays-'))
  const holidays = join(folder, 'holidays.json')
  // Computing them takes a process of its own and half a second, which not every stage needs to wait for.
  rememberedHolidays(holidays).holidays('US', undefined, 2026)
  project.provide('holidays', holidays)
  const launch = await findChromium()
  project.provide('browser', launch)
  return async () => {
    rmSync(folder, { recursive: true })
  }
}
