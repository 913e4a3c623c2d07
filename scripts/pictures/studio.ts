// A server on a fresh folder with a clock that stands, and a window of Chromium in front of it: the same pages
// give the same pictures.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import type * as program from '../../src/main.ts'
import { findChromium } from '../../test/browser/chromium.ts'
import { build } from '../build.mjs'

export type Studio = AsyncDisposable & {
  /** A window on a desk, one in a hand, and one as wide as what is printed on a sheet of paper. */
  readonly page: Page
  readonly phone: Page
  readonly paper: Page
  /** Sets the clock: `2026-03-02T15:00`, in Chicago. */
  readonly goTo: (time: string) => void
  /** The folder of the data. */
  readonly folder: string
}

const zone = 'America/Chicago'
const wide = { width: 1200, height: 800 }
const phone = { width: 360, height: 740 }
/** A4 within its margins. */
const paper = { width: 628, height: 934 }

/** Opens it at that time. */
export async function openStudio(time: string): Promise<Studio> {
  // The first page proposes where this computer says it is.
  process.env['TZ'] = zone
  const launch = await findChromium()
  if (!launch) throw new Error('There is no Chromium here to take pictures with.')
  const built = await build()
  const { startServer } = (await import(
    pathToFileURL(join(built, 'main.js')).href
  )) as typeof program
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-pictures-'))
  let now = inChicago(time)
  const server = await startServer({
    ...{ place: { folder }, hosts: ['127.0.0.1'], port: 0, now: () => now },
    ...{ assets: join(built, 'public'), kit: true },
  })
  if ('elsewhere' in server) throw new Error('A new folder has no other server.')
  const browser = await chromium.launch(launch)
  const open = async (options: BrowserContextOptions) => {
    const still = { locale: 'en-US', timezoneId: zone, reducedMotion: 'reduce' } as const
    const context = await browser.newContext({ baseURL: server.address, ...still, ...options })
    return context.newPage()
  }
  return {
    page: await open({ viewport: wide }),
    phone: await open({ viewport: phone, hasTouch: true, isMobile: true }),
    paper: await open({ viewport: paper }),
    folder,
    goTo: (time) => {
      now = inChicago(time)
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function inChicago(time: string) {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(time).toZonedDateTime(zone)
  return epochMilliseconds as ReturnType<Parameters<typeof program.startServer>[0]['now']>
}
