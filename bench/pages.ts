// The pages one looks at most, on a hundred applications and on ten thousand, beside a bare server with 25
// rows of SQLite: how many a second, shown again while nothing has changed and made anew each time; how soon
// the first row stands in a browser just started; what goes over the wire; the memory of a server at rest.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findChromium } from '../test/browser/chromium.ts'
import { newSender } from '../test/faults/sender.ts'
import { fillLife } from './life.ts'
import { bare, ours, serve, type Served } from './served.ts'
import { median, millis, perSecond, times, type Row } from './table.ts'

const sizes = [100, 10_000] as const
const clients = 8
const seconds = 1.5
const repeats = 5
const coldStarts = 7

type Place = Served & {
  readonly size: number
  readonly pages: readonly Page[]
  readonly folder: string
}
type Page = { readonly name: string; readonly path: string; readonly row: string }

export async function benchPages(): Promise<readonly Row[]> {
  const places: Place[] = []
  for (const size of sizes) places.push(await openPlace(size))
  const other = await openBare()
  try {
    return [
      ...(await rates(places, other)),
      ...(await firstRows(places, other)),
      ...(await memories(places)),
    ]
  } finally {
    await other.stop()
    for (const { folder } of [...places, other]) rmSync(folder, { recursive: true })
  }
}

async function openPlace(size: number): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const application = await fillLife(folder, size)
  const pages = [
    { name: 'Today', path: '/', row: '.todo' },
    { name: 'Applications', path: '/applications', row: '.lines > li' },
    { name: 'People', path: '/people', row: 'main li' },
    { name: 'one application', path: `/applications/${application}`, row: '.plan > li' },
  ]
  return { size, pages, folder, ...(await serve(ours(folder))) }
}

async function openBare(): Promise<Served & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const served = await serve(bare(folder))
  const sender = newSender(() => served.port)
  for (let row = 0; row < 25; row += 1) await sender.send('/', { said: `row ${row}` })
  sender.close()
  return { folder, ...served }
}

async function rates(places: readonly Place[], other: Served): Promise<readonly Row[]> {
  const asked = places.flatMap(({ size, port, pages }) =>
    pages.flatMap(({ name, path }) => [
      { what: `${name}, ${said(size)}`, port, path, isAnew: false },
      { what: `${name}, ${said(size)}, made anew each time`, port, path, isAnew: true },
    ]),
  )
  const ways = [{ what: 'bare', port: other.port, path: '/', isAnew: false }, ...asked]
  const taken = ways.map(() => [] as number[])
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [index, way] of ways.entries()) taken[index]?.push(await rate(way))
  }
  const [ofBare = NaN, ...found] = taken.map(median)
  return asked.map(({ what, isAnew }, index) => ({
    what: `${what}, ${clients} clients`,
    figure: perSecond(found[index] ?? NaN),
    beside: `bare server and SQLite ${perSecond(ofBare)}`,
    ratio: times((found[index] ?? NaN) / ofBare),
    aim: isAnew ? 'the figure' : 'at least 0.2 ×',
  }))
}

let number = 0

type Way = { readonly port: number; readonly path: string; readonly isAnew: boolean }

/** Pages a second, when every client asks for the next as soon as it has the last. */
async function rate({ port, path, isAnew }: Way): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const end = performance.now() + seconds * 1000
  let pages = 0
  const client = async () => {
    while (performance.now() < end) {
      pages += 1
      // An address never asked for before is one whose page is not remembered.
      await read(agent, port, isAnew ? `${path}?anew=${(number += 1)}` : path)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return (pages / (performance.now() - start)) * 1000
}

function read(agent: Agent, port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`))
      response.on('end', resolve).resume()
    }).once('error', reject)
  })
}

type Loaded = { readonly seconds: number; readonly script: number; readonly all: number }

async function firstRows(places: readonly Place[], other: Served): Promise<readonly Row[]> {
  const launch = await findChromium()
  if (!launch) return [notMeasured('first row in a browser', 'no Chromium could be had')]
  const [few, many] = places as [Place, Place]
  const bare: Loaded[] = []
  const taken = new Map<string, { few: Loaded[]; many: Loaded[] }>()
  for (let repeat = 0; repeat < coldStarts; repeat += 1) {
    bare.push(await loadCold(launch, `http://127.0.0.1:${other.port}/`, 'li'))
    for (const [index, { name, path, row }] of few.pages.entries()) {
      const known = taken.get(name) ?? { few: [], many: [] }
      taken.set(name, known)
      const pathOfMany = many.pages[index]?.path ?? path
      known.few.push(await loadCold(launch, `http://127.0.0.1:${few.port}${path}`, row))
      known.many.push(await loadCold(launch, `http://127.0.0.1:${many.port}${pathOfMany}`, row))
    }
  }
  const secondsOf = (loads: readonly Loaded[]) => median(loads.map(({ seconds }) => seconds))
  const bytesOf = (loads: readonly Loaded[], part: 'script' | 'all') =>
    median(loads.map((load) => load[part]))
  return [...taken].flatMap(([name, { few, many }]) => [
    {
      what: `${name}, first row in a cold Chromium, 10,000`,
      figure: millis(secondsOf(many)),
      beside: `100: ${millis(secondsOf(few))}, bare ${millis(secondsOf(bare))}`,
      ratio: times(secondsOf(many) / secondsOf(few)),
      aim: 'at most 1.1 ×, 300 ms',
    },
    {
      what: `${name}, over the wire on a first load, 10,000`,
      figure: kilobytes(bytesOf(many, 'all')),
      beside: `of it JavaScript ${kilobytes(bytesOf(many, 'script'))}`,
      ratio: '',
      aim: 'at most 100 kB, 40 kB',
    },
  ])
}

/** One load in a browser started for it: until the first row stands, and all that came over the wire. */
async function loadCold(
  launch: Parameters<typeof chromium.launch>[0],
  address: string,
  row: string,
): Promise<Loaded> {
  const browser = await chromium.launch(launch)
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  let [script, all] = [0, 0]
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength
    if (kinds.get(requestId) === 'Script') script += encodedDataLength
  })
  await session.send('Network.enable')
  const start = performance.now()
  const loaded = page.goto(address, { waitUntil: 'load' })
  await page.locator(row).first().waitFor()
  const seconds = (performance.now() - start) / 1000
  await loaded
  await page.evaluate(() => document.fonts.ready)
  await browser.close()
  return { seconds, script, all }
}

/** Of a server started anew that has shown every page once, after a while in which nobody asked. */
async function memories(places: readonly Place[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const { size, pages, folder, stop } of places) {
    await stop()
    const server = await serve(ours(folder))
    const agent = new Agent()
    for (const { path } of pages) await read(agent, server.port, path)
    await setTimeout(8_000)
    rows.push({
      what: `memory at rest, ${said(size)}`,
      figure: `${(memoryOf(server.pid) / 1e6).toFixed(0)} MB`,
      ...{ beside: '', ratio: '', aim: 'at most 110 MB' },
    })
    await server.stop()
  }
  return rows
}

function memoryOf(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
}

function said(size: number): string {
  return `${size.toLocaleString('en-US')} applications`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function notMeasured(what: string, why: string): Row {
  return { what, figure: 'not measured', beside: why, ratio: '', aim: '' }
}
