// Entries acknowledged, with 8 clients: ours with token, key, journal, plan and index beside a row inserted
// by a bare server, and by SQLite alone, all as safe on the disk.
import { randomUUIDv7 } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applicationForm, entryForms, sayWho, type Ready } from '../test/faults/applying.ts'
import { newSender, type Sender } from '../test/faults/sender.ts'
import { bare, ours, serve } from './served.ts'
import { median, perSecond, times, type Row } from './table.ts'

const clients = 8
const applications = 400
const entries = 1_000
const repeats = 5

export async function benchEntries(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const servers = [await serve(ours(folder)), await serve(bare(folder))] as const
  const [our, other] = servers.map(({ port }) => newSender(() => port)) as [Sender, Sender]
  const sqlite = openBare(join(folder, 'alone.db'))
  const { replies, calls } = await apply(our)

  const ways = [
    () => rate(other, replies),
    () => rate(our, replies),
    () => rate(our, calls),
    async () => rateAlone(sqlite, replies),
  ]
  const taken = ways.map(() => [] as number[])
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [index, way] of ways.entries()) taken[index]?.push(await way())
  }

  for (const sender of [our, other]) sender.close()
  for (const server of servers) await server.stop()
  sqlite.close()
  rmSync(folder, { recursive: true })

  const [server, reply, call, alone] = taken.map(median) as [number, number, number, number]
  const beside = `bare server and SQLite ${perSecond(server)}, SQLite alone ${perSecond(alone)}`
  const row = (what: string, figure: number) => ({
    what: `${what} acknowledged, ${clients} clients`,
    figure: perSecond(figure),
    beside,
    ratio: times(figure / server),
    aim: 'at least 0.5 ×',
  })
  return [row('replies', reply), row('calls', call)]
}

/** Dana with as many applications; gives the forms of a reply and of a call for each. */
async function apply(sender: Sender) {
  await sayWho(sender)
  const [replies, calls]: [Ready[], Ready[]] = [[], []]
  for (let number = 0; number < applications; number += 1) {
    const { path, form } = await applicationForm(sender, `Halvorsen Paper ${number}`)
    const forms = await entryForms(
      sender,
      await sender.send(path, { ...form, _key: randomUUIDv7() }),
    )
    const [reply, call] = forms('Thank you for coming in.')
    replies.push(reply!)
    calls.push(call!)
  }
  return { replies, calls }
}

/** Entries per second, when every client sends its next one as soon as the last is acknowledged. */
async function rate(sender: Sender, forms: readonly Ready[]): Promise<number> {
  let next = 0
  const client = async () => {
    while (next < entries) {
      const { path, form } = forms[next++ % forms.length]!
      await sender.send(path, { ...form, _key: randomUUIDv7() })
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  return (entries / (performance.now() - start)) * 1000
}

function openBare(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  database.exec('create table entry (id text primary key, at text, body text) strict')
  return database
}

function rateAlone(database: DatabaseSync, forms: readonly Ready[]): number {
  const insert = database.prepare('insert into entry (id, at, body) values (?, ?, ?)')
  const body = JSON.stringify(forms[0]?.form)
  const start = performance.now()
  for (let entry = 0; entry < entries; entry += 1)
    insert.run(randomUUIDv7(), new Date().toISOString(), body)
  return (entries / (performance.now() - start)) * 1000
}
