// A process that sends what is there to be sent, by one of the ways that are measured, and says how long that took.
import { randomUUIDv7 } from 'node:crypto'
import { Logger, run, type Task } from 'graphile-worker'
import { createTransport } from 'nodemailer'
import type { MailDesk } from '../../src/app/outbox/mail-desk.ts'
import { sendDue } from '../../src/app/outbox/send-due.ts'
import { openCarrier } from '../../src/channels/smtp/carrier.ts'
import type { Moment } from '../../src/core/days/moment.ts'
import { openData, type Where } from '../../src/store/engines/open.ts'
import { keysInMemory, sealWith } from '../../src/store/seal.ts'

export type Job =
  | { readonly by: 'Sincerely'; readonly where: Where; readonly port: number }
  | {
      readonly by: 'graphile-worker'
      readonly url: string
      readonly port: number
      readonly count: number
    }
  | { readonly by: 'nodemailer'; readonly letters: readonly Raw[]; readonly port: number }

/** The same bytes for everybody. */
export type Raw = { readonly from: string; readonly to: string; readonly raw: string }

export type Told = { readonly seconds: number; readonly cpu: number } | { readonly rss: number }

/** As many at once as Sincerely has. */
const parallel = 8

process.on('message', (job: Job) => void tell(job))
let before = process.cpuUsage()
setInterval(() => process.send!({ rss: process.memoryUsage.rss() } satisfies Told), 1_000).unref()

async function tell(job: Job): Promise<void> {
  const seconds = await send(job)
  const { user, system } = process.cpuUsage(before)
  process.send!({ seconds, cpu: (user + system) / 1e6 } satisfies Told, () => process.exit())
}

async function send(job: Job): Promise<number> {
  const work = await ready(job)
  before = process.cpuUsage()
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** What happens once, when a program starts, is not measured. */
async function ready(job: Job): Promise<() => Promise<void>> {
  if (job.by === 'Sincerely') return bySincerely(job.where, job.port)
  const pool = createTransport({
    ...{ host: '127.0.0.1', port: job.port, ignoreTLS: true },
    ...{ pool: true, maxConnections: parallel, maxMessages: Infinity },
  })
  const sendOne = async ({ from, to, raw }: Raw) =>
    void (await pool.sendMail({ envelope: { from, to }, raw }))
  if (job.by === 'nodemailer') return async () => void (await Promise.all(job.letters.map(sendOne)))
  return () => byWorker(job.url, job.count, sendOne)
}

async function bySincerely(where: Where, port: number): Promise<() => Promise<void>> {
  const data = await openData(where)
  const now = () => Date.now() as Moment
  const server = { host: '127.0.0.1', port, security: 'none', ownNetwork: true } as const
  const login = { kind: 'password', user: 'dana', password: 'a quiet heron' } as const
  const desk: MailDesk = {
    ...{ db: data.db, account: 'me', now, newId: randomUUIDv7, seal: sealWith(keysInMemory()) },
    ...{ holidays: () => new Set<never>(), holidayNames: () => new Map<never, never>() },
    ...{ home: async () => 'here', carrier: async () => openCarrier(server, login, { now }) },
  }
  return () => sendDue(desk, {}, new AbortController().signal)
}

async function byWorker(url: string, count: number, sendOne: (letter: Raw) => Promise<void>) {
  const mail: Task = async (letter) => sendOne(letter as Raw)
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = count
  const runner = await run({
    ...{ connectionString: url, concurrency: parallel, pollInterval: 100, noHandleSignals: true },
    ...{ taskList: { mail }, parsedCronItems: [], logger: new Logger(() => () => {}) },
  })
  runner.events.on('job:complete', () => {
    left -= 1
    if (left === 0) resolve()
  })
  await promise
}
