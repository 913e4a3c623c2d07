// A real SMTP server of the tests, in a process of its own. Each message that it received in full stands in its
// file before it says so; between these it can be slow, refuse, break off or wait, as the test says.
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from '../program/certificate.ts'
import type { Dotted, Reached, Received, Rule, SinkOptions } from './sink-rules.ts'
import type { FromSink, SinkSetup, ToSink } from './sink-server.ts'

export type Sink = AsyncDisposable & {
  readonly port: number
  readonly security: NonNullable<SinkOptions['security']>
  /** What trusts its certificate, where it has one. */
  readonly authority?: string
  /** All messages that it took, in their order. */
  readonly received: () => readonly Received[]
  /** All of which the final dot came, in its order. */
  readonly dotted: () => readonly Dotted[]
  /** What it does from now on, and nothing else that it was told before. */
  readonly act: (...rules: readonly Rule[]) => Promise<void>
  /** Somebody has got to where a rule says `wait`. */
  readonly waiting: () => Promise<Reached>
  /** Whoever waits, first come first, is answered now. */
  readonly goOn: () => void
  /** Breaks every connection there is. */
  readonly hangUp: () => Promise<void>
  /** How many were opened so far. */
  readonly connections: () => Promise<number>
  /** How many were received so far; quicker than to read them. */
  readonly messages: () => Promise<number>
  /** How often it did what it was told last. */
  readonly obeyed: () => Promise<number>
}

export async function openSink(options: SinkOptions = {}): Promise<Sink> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-sink-'))
  const { security = 'none', names = ['localhost', '127.0.0.1'] } = options
  const certificate = security === 'none' ? undefined : makeCertificate(names)
  const setup: SinkSetup = { ...options, folder, ...(certificate ? { certificate } : {}) }
  const server = fork(join(import.meta.dirname, 'sink-server.ts'), [JSON.stringify(setup)])
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const reached: Reached[] = []
  const watching: ((where: Reached) => void)[] = []
  const ready = Promise.withResolvers<number>()
  const answers: ((said: number) => void)[] = []
  server.on('message', (said: FromSink) => {
    if ('port' in said) ready.resolve(said.port)
    else if ('answer' in said) answers.shift()?.(said.answer)
    else {
      const watch = watching.shift()
      if (watch) watch(said.reached)
      else reached.push(said.reached)
    }
  })
  server.once('exit', () => ready.reject(new Error('The sink ended.')))
  // The answers come in the order of what was asked.
  const ask = (told: ToSink) =>
    new Promise<number>((resolve) => {
      answers.push(resolve)
      server.send(told)
    })
  return {
    port: await ready.promise,
    security,
    ...(certificate ? { authority: certificate.authority } : {}),
    received: () => listNoted(join(folder, 'received')).map(read),
    dotted: () => listNoted(join(folder, 'dotted')) as readonly Dotted[],
    async act(...rules) {
      await ask({ rules })
    },
    waiting: async () =>
      reached.shift() ?? (await new Promise<Reached>((resolve) => watching.push(resolve))),
    goOn: () => {
      server.send({ goOn: true } satisfies ToSink)
    },
    async hangUp() {
      await ask({ hangUp: true })
    },
    connections: () => ask({ count: 'connections' }),
    messages: () => ask({ count: 'messages' }),
    obeyed: () => ask({ count: 'obeyed' }),
    async [Symbol.asyncDispose]() {
      server.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function listNoted(file: string): readonly unknown[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
  return lines.map((line) => JSON.parse(line) as unknown)
}

function read(noted: unknown): Received {
  const { bytes, ...about } = noted as Omit<Received, 'bytes'> & { readonly bytes: string }
  return { ...about, bytes: Buffer.from(bytes, 'base64') }
}
