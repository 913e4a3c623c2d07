// Mail goes out by SMTP. Connections are kept for the next mail; no mail is ever sent again by itself.
import type { Moment } from '#core/days/moment.ts'
import type { Answer, Carried, Carrier, CarrierHooks, Parcel, Step } from '#core/mail/carrier.ts'
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import type { Resolve } from '../resolve.ts'
import { keepLines, type KeptLines } from './kept-lines.ts'
import { type Line, openLine, type Sent } from './line.ts'
import { readMailAddress } from './mail-address.ts'
import { outcome } from './outcome.ts'
import type { Waits } from './session.ts'
import { openTranscript, type Transcript } from './transcript.ts'

export type CarrierOptions = {
  readonly now: () => Moment
  readonly resolve?: Resolve
  readonly waits?: Partial<Waits>
}

/** Opens nothing before the first mail. Mails that go at the same time have a connection each. */
export function openCarrier(
  server: MailServer,
  login: MailLogin,
  { now, resolve, waits }: CarrierOptions,
): Carrier {
  const secrets = new Set<string>()
  const line = {
    ...{ server, login, resolve, waits: { ...usual, ...waits } },
    hide: (secret: string) => void secrets.add(secret),
  }
  const lines = keepLines({ idle: 30_000, believed: 1_000 })
  return {
    async carry(parcel, hooks, signal) {
      const run: Run = {
        ...{ host: server.host, hooks, signal, lines },
        transcript: () => openTranscript(now, secrets),
        open: (transcript) => openLine(line, transcript, signal),
      }
      try {
        const from = readMailAddress(parcel.from, 'from')
        const to = readMailAddress(parcel.to, 'to')
        return await carry({ ...parcel, from, to }, run)
      } catch (cause) {
        if (!(cause instanceof Problem)) throw cause
        return { state: 'refused', answers: [], because: cause.message }
      }
    },
    close: lines.close,
  }
}

const usual: Waits = {
  ...{ connect: 30_000, answer: 60_000, piece: 180_000 },
  ...{ end: 600_000, farewell: 5_000 },
}

type Run = {
  readonly host: string
  readonly hooks: CarrierHooks
  readonly signal: AbortSignal
  readonly lines: KeptLines
  readonly transcript: () => Transcript
  readonly open: (transcript: Transcript) => Promise<Line>
}

async function carry(parcel: Parcel, run: Run): Promise<Carried> {
  if (run.signal.aborted) return { state: 'stopped', answers: [] }
  const kept = await run.lines.take()
  const first = kept && (await carryBy(kept, parcel, run, run.transcript()))
  // A kept connection that ended meanwhile was given nothing, so that another is opened at once.
  if (first && !first.hadEnded) return first.carried
  const transcript = run.transcript()
  try {
    const line = await run.open(transcript)
    return (await carryBy(line, parcel, run, transcript)).carried
  } catch (cause) {
    const answers = transcript.answers()
    if (run.signal.aborted) return { state: 'stopped', answers }
    return outcome({ ...run, answers, step: transcript.step(), dotted: false, cause })
  }
}

async function carryBy(line: Line, parcel: Parcel, run: Run, transcript: Transcript) {
  const { hooks, signal, lines } = run
  transcript.begin('from')
  const because = line.obstacle(parcel)
  if (because !== undefined) {
    await lines.give(line, true)
    return { carried: { state: 'refused', answers: [], because } as const, hadEnded: false }
  }
  const sent = await line.send(parcel, hooks, transcript, signal)
  const [answers, step] = [transcript.answers(), transcript.step()]
  await giveBack(line, sent, step, lines)
  const [first] = answers
  const isUntouched = !sent.taken && !sent.dotted && !sent.heldBack && !signal.aborted
  const hadEnded = isUntouched && (first === undefined || first.code === 421)
  return { carried: told(sent, answers, step, run), hadEnded }
}

/** For the next mail, where the server is not in the middle of this one. */
async function giveBack(line: Line, { taken, dotted }: Sent, step: Step, lines: KeptLines) {
  if (taken || dotted || step !== 'end') await lines.give(line, taken)
  else line.drop()
}

function told(sent: Sent, answers: readonly Answer[], step: Step, { host, signal }: Run): Carried {
  const { taken, dotted, heldBack, messageId, cause } = sent
  if (taken) return { state: 'accepted', answers, ...(messageId ? { messageId } : {}) }
  if (heldBack || (signal.aborted && cause === signal.reason)) return { state: 'stopped', answers }
  return outcome({ host, answers, step, dotted, cause })
}
