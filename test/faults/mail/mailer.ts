// A process that sends what is due, as the server does, and dies when it is told to.
import { randomUUIDv7 } from 'node:crypto'
import type { MailDesk, MailMind } from '../../../src/app/outbox/mail-desk.ts'
import { sendDue } from '../../../src/app/outbox/send-due.ts'
import { openCarrier } from '../../../src/channels/smtp/carrier.ts'
import type { Moment } from '../../../src/core/days/moment.ts'
import type { MailServer } from '../../../src/core/mail/server.ts'
import { openData } from '../../../src/store/engines/open.ts'
import { keysAt } from '../../../src/store/keys.ts'
import { sealWith } from '../../../src/store/seal.ts'
import { startBeats } from '../../../src/worker/beat.ts'
import { outboxBeat } from '../../../src/worker/outbox.ts'
import { killAt } from '../killed-at.ts'
import { lookAt } from './looking.ts'
import { usualLogin, type Login, type Place } from './world.ts'

export type Mailing = Place & {
  readonly smtp: MailServer
  /** A file with what trusts its certificate. */
  readonly authority?: string
  readonly login?: Login
  readonly waits?: { readonly connect: number; readonly answer: number; readonly end: number }
  /** Sends by the clock on the wall until it is killed; else it looks whenever it is told the time. */
  readonly byItself?: true
}

/** `dieAt` counts statements, of the first look alone. */
export type SetClock = { readonly set: number }

export type Told = {
  readonly at: number
  readonly dieAt?: number | undefined
  /** Looks at the mailbox and files copies there, instead of sending. */
  readonly files?: true
}

const {
  where,
  folder,
  smtp,
  login = usualLogin,
  waits,
  byItself,
} = JSON.parse(process.argv[2] ?? '') as Mailing
let at = 0
process.on('disconnect', () => process.exit())

const data = await openData(where)
const now = () => (byItself ? Date.now() : at) as Moment
const desk: MailDesk = {
  ...{ db: data.db, account: 'me', now, newId: randomUUIDv7 },
  ...{ holidays: () => new Set<never>(), holidayNames: () => new Map<never, never>() },
  seal: sealWith(keysAt({ given: undefined, folder })),
  carrier: async () =>
    openCarrier(smtp, { kind: 'password', ...login }, { now, ...(waits && { waits }) }),
  home: data.home,
  dataVersion: data.version,
}
const mind: MailMind = {}
const worker = desk.newId()
if (byItself) {
  startBeats([outboxBeat(desk)], {
    ...{ now, lookMs: 20 },
    onEnd: async (_, error) => {
      if (error !== undefined) console.error(error)
    },
  })
  // The beats alone would let it end.
  setInterval(() => {}, 60_000)
} else {
  process.on('message', (told: Told | SetClock) => {
    if ('set' in told) at = told.set
    else void look(told)
  })
  process.send?.({ ready: true })
}

async function look(told: Told): Promise<void> {
  at = told.at
  if (told.dieAt !== undefined) killAt(told.dieAt)
  try {
    if (told.files) await lookAt({ desk }, worker)
    else await sendDue(desk, mind, new AbortController().signal)
    process.send?.({ looked: at })
  } catch (error) {
    process.send?.({ looked: at, error: String(error) })
  }
}
