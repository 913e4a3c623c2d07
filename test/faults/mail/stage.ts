// Where a fault is tried: a sink, Dana's data with notes to send, and the processes that send them.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MailServer } from '../../../src/core/mail/server.ts'
import type { Dovecot } from '../../mail-servers/dovecot.ts'
import { openSink, type Sink } from '../../mail-servers/sink.ts'
import type { SinkOptions } from '../../mail-servers/sink-rules.ts'
import type { Places } from '../upgrades.ts'
import type { Mailing } from './mailer.ts'
import { newMailers, type Mailers } from './mailers.ts'
import { newWorld, usualLogin, type Place, type World } from './world.ts'

/** What all faults are tried in: one kind of data, and the program that sends. */
export type Arena = {
  readonly on: 'SQLite' | 'PostgreSQL'
  readonly places: Places
  readonly program: string
}

export type Stage = AsyncDisposable & {
  readonly sink: Sink
  readonly world: World
  readonly mailers: Mailers
  readonly place: Place
  readonly smtp: MailServer
  /** What any of the processes found to be wrong. */
  readonly errors: string[]
  /** It gets later, and whoever is there sends what is due; gives whether that died of it. */
  readonly look: (laterMs?: number, dieAt?: number) => Promise<'looked' | 'died'>
  readonly now: () => number
  /** The clock is set while somebody may be sending. */
  readonly tell: (by: number) => Promise<void>
  /** It gets later until nothing waits to be sent by itself. */
  readonly settle: () => Promise<void>
}

const minute = 60_000

type StageOptions = SinkOptions & {
  /** How long is waited for a server, where it is not for minutes. */
  readonly waits?: Mailing['waits']
  /** The mailbox in which answers and copies come, which lets in by the same password. */
  readonly dovecot?: Dovecot
  readonly keepsCopies?: boolean
  /** By the clock on the wall, for processes that send by themselves. */
  readonly begins?: number
}

const monday = Temporal.Instant.from('2026-03-02T16:00-06:00').epochMilliseconds

export async function openStage(
  arena: Arena,
  { waits, dovecot, keepsCopies = true, begins = monday, ...options }: StageOptions = {},
): Promise<Stage> {
  const { where, clear } = await arena.places.make()
  const folder = mkdtempSync(join(tmpdir(), `sincerely-mail-${randomUUID().slice(0, 8)}-`))
  const { user, password } = dovecot ?? usualLogin
  const sink = await openSink({ passwords: { [user]: password }, ...options })
  const { port, security } = sink
  const smtp: MailServer = { host: '127.0.0.1', port, security, ownNetwork: true }
  let at = begins
  const place = { where, folder }
  const login = { user, password }
  const imap: MailServer | undefined = dovecot && {
    ...{ host: dovecot.host, port: dovecot.port, security: 'none', ownNetwork: true },
  }
  const world = await newWorld(place, { at, smtp, login, keepsCopies, ...(imap && { imap }) })
  const errors: string[] = []
  const authority = sink.authority === undefined ? {} : { authority: join(folder, 'authority.pem') }
  if (sink.authority !== undefined) writeFileSync(join(folder, 'authority.pem'), sink.authority)
  const mailing = { ...place, smtp, login, ...authority, ...(waits && { waits }) }
  const mailers = newMailers(arena.program, mailing, errors)
  const look = async (laterMs = 0, dieAt?: number) => {
    at += laterMs
    return mailers.look({ at, dieAt })
  }
  return {
    ...{ sink, world, mailers, place, smtp, errors, look },
    now: () => at,
    async tell(by) {
      at += by
      await mailers.tell(at)
    },
    async settle() {
      // A lease, then the pauses after which a mail is tried again.
      for (const wait of [5.1, 1, 1.1, 5.1, 15.1, 30.1, 60.1, 61, 120.1]) {
        await look(wait * minute)
        if ((await world.rows()).every(({ state }) => isSettled(state))) return
      }
    },
    async [Symbol.asyncDispose]() {
      await mailers.kill()
      await world.close()
      await sink[Symbol.asyncDispose]()
      await clear()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isSettled(state: string): boolean {
  return !['due', 'retry', 'claimed', 'sending', 'dotted'].includes(state)
}
