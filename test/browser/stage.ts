// A server on data of its own, with a clock that the test sets, and a window of Chromium in front of it.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import type { Moment } from '../../src/core/days/moment.ts'
import { startServer } from '../../src/main.ts'

export type Stage = AsyncDisposable & {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
  /** What the browser complained of so far: errors of scripts, and what the rules of the page refused. */
  readonly complaints: readonly string[]
  /** A window of another device, in front of the same server. */
  readonly openWindow: (options: BrowserContextOptions) => Promise<Page>
  /** Sets the clock of the server: `2026-03-02T15:00`, in Chicago. */
  readonly goTo: (time: string) => void
  /** Ends the server, as a computer does that falls asleep. */
  readonly stop: () => Promise<void>
  /** Starts it again, at the same port and on the same data; elsewhere, where other hosts are given. */
  readonly start: (hosts?: readonly string[], tls?: Tls) => Promise<void>
  /** The folder of the data. */
  readonly folder: string
}

// Of its own in each worker: a word to a browser that is shared goes through one process more.
let launched: Promise<Browser> | undefined

/** A phone in one hand. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Files with a certificate and its key. */
type Tls = { readonly cert: string; readonly key: string }

type StageOptions = BrowserContextOptions & {
  /** As for whoever works on the pages. */
  readonly kit?: boolean
}

/** Opens the stage at that time; `options` is how the window is set up. */
export async function openStage(
  time: string,
  { kit = false, ...options }: StageOptions = {},
): Promise<Stage> {
  const browser = await (launched ??= chromium.launch(inject('browser')))
  let now = inChicago(time)
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-stage-'))
  copyFileSync(inject('holidays'), join(folder, 'holidays.json'))
  const serve = async (port: number, elsewhere?: readonly string[], tls?: Tls) => {
    const hosts = elsewhere ?? ['127.0.0.1']
    const place = { place: { folder }, hosts, port, elsewhere: elsewhere !== undefined, tls }
    const assets = join(inject('build'), 'public')
    const server = await startServer({ ...place, now: () => now, assets, kit })
    if ('elsewhere' in server) throw new Error('A new folder has no other server.')
    return server
  }
  let server = await serve(0)
  const complaints: string[] = []
  const contexts: BrowserContext[] = []
  const openWindow = async (options: BrowserContextOptions) => {
    // What runs behind the pages is asked for by the tests that are about it.
    const alone = { serviceWorkers: 'block' } as const
    // Without motion nothing is waited for; Chromium also reports a move between pages that a test cuts short.
    const still = { reducedMotion: 'reduce' } as const
    const base = { baseURL: server.address, ...still, ...alone }
    const context = await browser.newContext({ ...base, ...options })
    contexts.push(context)
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    listen(page, complaints)
    return page
  }
  const page = await openWindow(options)
  return {
    ...{ page, context: page.context(), folder, address: server.address, complaints, openWindow },
    goTo: (time) => {
      now = inChicago(time)
    },
    stop: () => server.close(),
    start: async (hosts, tls) => {
      server = await serve(Number(new URL(server.address).port), hosts, tls)
    },
    async [Symbol.asyncDispose]() {
      for (const context of contexts) await context.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function inChicago(time: string): Moment {
  const there = Temporal.PlainDateTime.from(time).toZonedDateTime('America/Chicago')
  return there.epochMilliseconds as Moment
}

/** An answer that is not 200 is told as an error too; whether it should be is asked by the tests. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/the server responded with a status/.test(line.text()))
      complaints.push(line.text())
  })
}
