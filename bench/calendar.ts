// The calendar under a secret address with 10,000 open steps in it: far more than anyone follows up.
import { randomUUIDv7 } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import ICAL from 'ical.js'
import { giveCalendarAddress } from '#app/calendar/addresses.ts'
import type { Desk } from '#app/desk.ts'
import { rememberedHolidays } from '#capture/remembered-holidays.ts'
import { printZoned, type Moment } from '#core/days/moment.ts'
import { addApplication } from '#store/applications.ts'
import { addContact } from '#store/contacts.ts'
import { openData } from '#store/engines/open.ts'
import { addInterview } from '#store/interview-changes.ts'
import { keysInMemory, sealWith } from '#store/seal.ts'
import { changeSettings } from '#store/settings.ts'
import type { Writer } from '#store/tables.ts'
import { write } from '#store/write.ts'
import { openAssets, sourceFolders } from '#web/assets.ts'
import { calendarFeed } from '#web/pages/calendar-feed.ts'
import { onlyHere } from '#web/reach.ts'
import { onlyOwnHosts } from '#web/safety/own-hosts.ts'
import { median, type Row } from './table.ts'

const applications = 1_250
const zone = 'America/Chicago'
const account = 'me'
const hour = 3_600_000

export async function benchCalendar(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const data = await openData({ file: join(folder, 'sincerely.db') })
  let now = Date.now() as Moment
  const { db } = data
  const calendar = rememberedHolidays(join(folder, 'holidays.json'))
  const seal = sealWith(keysInMemory())
  const desk: Desk = { db, account, now: () => now, ...calendar, newId: randomUUIDv7, seal }
  await write(db, account, (db) => fill(db, now))
  const asked = { key: randomUUIDv7(), device: 'bench', interviews: false }
  const { token = '' } = await giveCalendarAddress(desk, asked)
  const house = { desk, assets: await openAssets(sourceFolders()), secret: 'x', timeZone: zone }
  const pages = new Hono()
  pages.use(onlyOwnHosts(4747, onlyHere))
  calendarFeed(pages, { ...house, ...(data.version && { dataVersion: data.version }) })
  const ask = (tag = '') =>
    pages.request(`http://localhost:4747/calendar/${token}.ics`, {
      headers: { 'if-none-match': tag },
    })

  const first = await timed(async () => lengthOf(await ask()))
  checkWhole(await (await ask()).text())
  const tag = (await ask('*')).headers.get('etag') ?? ''
  const [anew, looked, again, memory]: number[][] = [[], [], [], []]
  for (let round = 0; round < 7; round += 1) {
    now = (now + 15 * 60_000) as Moment
    looked!.push((await timed(() => ask(tag))).ms)
    const before = process.memoryUsage().rss
    anew!.push((await timed(async () => lengthOf(await ask()))).ms)
    memory!.push((process.memoryUsage().rss - before) / 1e6)
    for (let time = 0; time < 20; time += 1) again!.push((await timed(() => ask(tag))).ms)
  }
  await data.close()
  rmSync(folder, { recursive: true })
  const size = `${(first.value / 1e6).toFixed(1)} MB`
  const ms = (taken: readonly number[]) => `${median(taken).toFixed(median(taken) < 10 ? 1 : 0)} ms`
  return [
    row(
      'calendar of 10,000 steps, sent',
      ms(anew!),
      `${size}, for the first time ${first.ms.toFixed(0)} ms`,
    ),
    row(
      'the same, asked whether it changed, a quarter of an hour later',
      ms(looked!),
      'every plan made anew',
    ),
    row('the same, asked again meanwhile', ms(again!), ''),
    row('memory it takes beyond that before', `${Math.max(...memory!).toFixed(0)} MB at most`, ''),
  ]
}

function row(what: string, figure: string, beside: string): Row {
  return { what, figure, beside, ratio: '', aim: 'the figure' }
}

/** In processor time: what is made here waits for nobody. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const start = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, value }
}

async function lengthOf(answer: Response): Promise<number> {
  let bytes = 0
  for await (const part of answer.body ?? []) bytes += (part as Uint8Array).length
  return bytes
}

/** Read by another implementation, every step is there once. */
function checkWhole(text: string): void {
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  const uids = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).uid)
  const found = new Set(uids).size
  if (found !== uids.length || found !== 8 * applications)
    throw new Error(`${found} steps instead of ${8 * applications}`)
}

/** Interviews of yesterday with two people each, after which nothing was done. */
async function fill(db: Writer, now: Moment): Promise<void> {
  await changeSettings(db, account, {
    ...{ name: 'Dana Okafor', timeZone: zone, country: 'US', cadence: 'classic' },
    phone: '+1 312 555 0142',
  })
  const [start, end] = [(now - 25 * hour) as Moment, (now - 24 * hour) as Moment]
  for (let number = 0; number < applications; number += 1) {
    const id = randomUUIDv7()
    const company = `Mill ${String(number).padStart(4, '0')}`
    await addApplication(db, account, {
      id,
      company,
      position: 'Maintenance planner',
      createdAt: start,
    })
    const people = ['Ana Ruiz', 'Ben Ortega'].map((name) => ({
      ...{ id: randomUUIDv7(), name, title: 'Head of Maintenance' },
      ...{ email: 'ana@mill.example', phone: '+1 312 555 0110' },
    }))
    for (const person of people) await addContact(db, account, person)
    await addInterview(db, account, {
      ...{ id: randomUUIDv7(), application: id, contacts: people.map((one) => one.id), start, end },
      ...{ startText: printZoned(start, zone), endText: printZoned(end, zone), timeZone: zone },
    })
  }
}
