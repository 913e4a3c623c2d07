// Finding in 10,000 applications, in a file and on a server, beside looking through every text with LIKE; what being
// found costs an entry that is written; and insights over all of them.
import { randomUUIDv7 } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Desk } from '#app/desk.ts'
import { find } from '#app/find.ts'
import { getInsights } from '#app/get-insights.ts'
import { rememberedHolidays } from '#capture/remembered-holidays.ts'
import type { Moment } from '#core/days/moment.ts'
import { appendEntry } from '#store/journal.ts'
import { openData } from '#store/engines/open.ts'
import type { Data } from '#store/engines/engine.ts'
import type { Db } from '#store/tables.ts'
import { keysInMemory, sealWith } from '#store/seal.ts'
import { inTurn, write } from '#store/write.ts'
import { startPostgres } from '../test/postgres/server.ts'
import { fillLife } from './life.ts'
import { median, millis, times, type Row } from './table.ts'

const applications = 10_000
const account = 'me'
const rounds = 5

/** As one types: a letter, names, companies, numbers, words, and what is not there. */
const typed = [
  ...['a', 'an', 'ana', 'ruiz', 'ben ort', 'halv', 'halvorsen 0', 'kestrel dairy', 'maint pl'],
  ...['312 555', '0123', 'mill-77', 'wi', 'winders', 'spring press', 'ana winders', 'nobody'],
] as const

export async function benchFind(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const file = join(folder, 'sincerely.db')
  await fillLife(folder, applications)
  const data = await openData({ file })
  const rows = [await compare('one file', data), await countAll(data, folder)]
  await data.close()
  rows.push(await compareWriting(folder))
  const server = await startPostgres()
  if (server) {
    const data = await openData({ url: server.url })
    await copyTo(data, file)
    rows.push(await compare('a server', data))
    await data.close()
    await server.stop()
  }
  rmSync(folder, { recursive: true })
  return rows
}

/** The same rows on a server, put there as they are: filling it one by one would take an hour. */
async function copyTo({ db }: Data, file: string): Promise<void> {
  const from = new DatabaseSync(file, { readOnly: true })
  await db.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db)
    for (const table of copied) {
      const rows = from.prepare(`select * from ${table}`).all()
      for (let at = 0; at < rows.length; at += 1_000) {
        const part = rows.slice(at, at + 1_000).map(unnumbered)
        await db.insertInto(table).values(part).execute()
      }
    }
    await sql`set session_replication_role = default`.execute(db)
    await sql`analyze`.execute(db)
  })
  from.close()
}

/** The server counts by itself. */
function unnumbered(row: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'number'))
}

const copied = [
  ...(['account', 'application', 'contact', 'application_contact', 'interview'] as const),
  ...(['interview_contact', 'takeaway', 'entry', 'search_row'] as const),
] as const

async function compare(where: string, { db }: Data): Promise<Row> {
  const [ours, like]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    for (const words of typed) {
      ours.push(await timed(() => find({ db, account }, words)))
      like.push(await timed(() => lookThrough(db, words)))
    }
  }
  return {
    what: `find in ${applications.toLocaleString('en-US')} applications, ${where}`,
    figure: `${millis(median(ours))}, of 20 one ${millis(late(ours))}`,
    beside: `LIKE ${millis(median(like))}, of 20 one ${millis(late(like))}`,
    ratio: times(median(ours) / median(like)),
    aim: 'at most 50 ms',
  }
}

/** The same asked without an index: each word anywhere in names and texts. */
async function lookThrough(db: Db, words: string): Promise<void> {
  const each = (text: string) => {
    const likes = words.split(' ').map((word) => sql`${sql.raw(text)} like ${`%${word}%`}`)
    return sql.join(likes, sql` and `)
  }
  await sql`select id from contact where account = ${account} and ${each('folded')}
    union all select id from application where account = ${account} and ${each('folded')}
    union all select id from entry where account = ${account} and ${each('words')}
    union all select contact from takeaway where account = ${account}
      and ${each(`lower(interesting || ' ' || issue || ' ' || handling || ' ' || expertise)`)}
    order by 1 limit 30`.execute(db)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** What 19 of 20 stay under. */
function late(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN
}

/** Insights over everything, and how long others wait meanwhile at most. */
async function countAll({ db }: Data, folder: string): Promise<Row> {
  const calendar = rememberedHolidays(join(folder, 'holidays.json'))
  const now = () => Date.now() as Moment
  const seal = sealWith(keysInMemory())
  const desk: Desk = { db, account, now, ...calendar, newId: randomUUIDv7, seal }
  let [longest, last] = [0, performance.now()]
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const seconds = await timed(() => getInsights(desk))
  clearInterval(beat)
  return {
    what: `insights over ${applications.toLocaleString('en-US')} applications`,
    figure: `${seconds.toFixed(1)} s`,
    beside: `longest that others wait ${millis(longest / 1000)}`,
    ratio: '',
    aim: 'the figure',
  }
}

const entries = 200
const note =
  'Dear Ana, thank you for showing me the line; I thought of your winders on the way home. '

async function compareWriting(folder: string): Promise<Row> {
  const [found, bare] = [await openLittle(folder, 'found'), await openLittle(folder, 'bare')]
  const database = new DatabaseSync(bare.file)
  database.exec('drop trigger search_entry_insert')
  database.close()
  const [with_, without]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    without.push(await writeSome(bare, inTurn))
    with_.push(await writeSome(found, write))
  }
  for (const { data } of [found, bare]) await data.close()
  return {
    what: 'a note of 600 letters written down and found from then on',
    figure: millis(median(with_) / entries),
    beside: `not found ${millis(median(without) / entries)}`,
    ratio: times(median(with_) / median(without)),
    aim: 'at most 2 ×',
  }
}

async function openLittle(folder: string, name: string) {
  const application = await fillLife(join(folder, name), 100)
  const file = join(folder, name, 'sincerely.db')
  return { application, file, data: await openData({ file }) }
}

async function writeSome(
  { data, application }: Awaited<ReturnType<typeof openLittle>>,
  how: typeof write,
): Promise<number> {
  const sent = { kind: 'thank-you', channel: 'email' } as const
  const { contact = '' } =
    (await data.db
      .selectFrom('application_contact')
      .select('contact')
      .where('application', '=', application)
      .executeTakeFirst()) ?? {}
  return timed(async () => {
    for (let count = 0; count < entries; count += 1) {
      const [id, at] = [randomUUIDv7(), Date.now() as Moment]
      await how(data.db, account, (db) =>
        appendEntry(
          db,
          account,
          application,
          { id, at, type: 'note', contact, ...sent },
          { words: note.repeat(7) },
        ),
      )
    }
  })
}
