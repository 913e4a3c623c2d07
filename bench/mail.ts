// `npm run bench:mail [-- COUNT [REPEATS]]`: how many mails a second go out for good, each of which is recorded before and
// after, beside nodemailer's pool alone and graphile-worker with it, by turns, to one server in a process of its own.
// `npm run bench:mail -- memory [COUNT]`: what the process takes while a hundred thousand go.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorkerUtils } from 'graphile-worker'
import type { Where } from '../src/store/engines/open.ts'
import { letters } from '../test/faults/mail/sender.ts'
import { newWorld } from '../test/faults/mail/world.ts'
import { filePlaces, serverPlaces } from '../test/faults/places.ts'
import type { Places } from '../test/faults/upgrades.ts'
import { openSink, type Sink } from '../test/mail-servers/sink.ts'
import { startPostgres } from '../test/postgres/server.ts'
import type { Job, Raw, Told } from './mail/send.ts'
import { median, printTable, times } from './table.ts'

async function compare(count: number, repeats: number): Promise<void> {
  await using sink = await openSink()
  const server = await startPostgres({ durable: true })
  const ways: Record<string, () => Promise<Ended>> = {
    'nodemailer, pool alone': () => byNodemailer(count, sink),
    'Sincerely, in a file': () => bySincerely(filePlaces(), count, sink),
    ...(server && {
      'graphile-worker + nodemailer': () => byWorker(serverPlaces(server.url), count, sink),
      'Sincerely, on a server': () => bySincerely(serverPlaces(server.url), count, sink),
    }),
  }
  const rates = new Map<string, number[]>()
  const costs = new Map<string, number[]>()
  for (let round = 0; round < repeats; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const before = await sink.messages()
      const { seconds, cpu } = await way()
      const arrived = (await sink.messages()) - before
      if (arrived !== count) throw new Error(`${name}: ${arrived} of ${count} arrived`)
      rates.set(name, [...(rates.get(name) ?? []), count / seconds])
      costs.set(name, [...(costs.get(name) ?? []), (cpu / count) * 1000])
      console.error(`${name}: ${Math.round(count / seconds)}/s`)
    }
  }
  await server?.stop()
  const beside = rates.get('graphile-worker + nodemailer') ?? []
  printTable(
    [...rates].map(([what, all]) => ({
      what: `${count.toLocaleString('en')} mails, ${what}`,
      figure: `${Math.round(median(all))}/s (${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))})`,
      beside: `${median(costs.get(what)!).toFixed(2)} ms of the processor each`,
      ratio: beside.length > 0 ? times(median(all) / median(beside)) : '',
      aim: what.startsWith('Sincerely') ? 'at least 1 ×, and 300/s' : '',
    })),
  )
}

type Ended = { readonly seconds: number; readonly cpu: number }

async function byNodemailer(count: number, { port }: Sink): Promise<Ended> {
  return run({ by: 'nodemailer', letters: composed(count), port })
}

async function byWorker(places: Places, count: number, { port }: Sink): Promise<Ended> {
  const { where, clear } = await places.make()
  const { url } = where as { readonly url: string }
  const utils = await makeWorkerUtils({ connectionString: url })
  await utils.migrate()
  await utils.addJobs(composed(count).map((payload) => ({ identifier: 'mail', payload })))
  await utils.release()
  const ended = await run({ by: 'graphile-worker', url, port, count })
  await clear()
  return ended
}

async function bySincerely(
  places: Places,
  count: number,
  { port }: Sink,
  onMemory?: (rss: number) => void,
): Promise<Ended> {
  const { where, clear } = await places.make()
  await fill(where, count, port)
  const ended = await run({ by: 'Sincerely', where, port }, onMemory)
  await clear()
  return ended
}

/** Notes of Dana's, each to somebody at a company of their own: what goes to one waits for the pause between two. */
async function fill(where: Where, count: number, port: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const smtp = { host: '127.0.0.1', port, security: 'none', ownNetwork: true } as const
  const world = await newWorld({ where, folder }, { at: Date.now(), smtp })
  for (let left = count; left > 0; left -= 2_000)
    await world.post(Math.min(left, 2_000), Date.now())
  await world.close()
  rmSync(folder, { recursive: true, force: true })
}

const head = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n'

/** As long as a note is with its part of HTML. */
function composed(count: number): readonly Raw[] {
  return letters(count, 'person').map(({ from, to, subject, text }) => ({
    ...{ from, to },
    raw: `From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n${head}\r\n${`${text}\r\n`.repeat(18)}`,
  }))
}

async function run(job: Job, onMemory?: (rss: number) => void): Promise<Ended> {
  const sender = fork(join(import.meta.dirname, 'mail', 'send.ts'))
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  sender.on('message', (told: Told) => ('rss' in told ? onMemory?.(told.rss) : resolve(told)))
  sender.once('exit', () => reject(new Error('The sender ended before its time.')))
  sender.send(job)
  return promise
}

async function watchMemory(count: number): Promise<void> {
  await using sink = await openSink()
  const seen: number[] = []
  const { seconds } = await bySincerely(filePlaces(), count, sink, (rss) =>
    seen.push(rss / 1_048_576),
  )
  const arrived = await sink.messages()
  if (arrived !== count) throw new Error(`${arrived} of ${count} arrived`)
  console.log(
    `${count.toLocaleString('en')} mails in ${seconds.toFixed(0)} s, ${Math.round(count / seconds)}/s`,
  )
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    const until = seen.slice(0, Math.ceil((seen.length * tenth) / 10))
    console.log(
      `after ${tenth} tenths: ${until.at(-1)?.toFixed(0)} MB, at most so far ${Math.max(...until).toFixed(0)} MB`,
    )
  }
}

const [asked = '', more = ''] = process.argv.slice(2)

if (asked === 'memory') await watchMemory(Number(more || 100_000))
else await compare(Number(asked || 2_000), Number(more || 3))
