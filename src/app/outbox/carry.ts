// One mail on its way: each step is committed before the next begins, the dot above all. Whoever does not have the
// mail any more, or is told that something came meanwhile, goes no further.
import type { Carried, Carrier } from '#core/mail/carrier.ts'
import { findMail, findMailBytes, type Mail } from '#store/outbox.ts'
import { moveMails, type Move } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { findStop } from './check-before.ts'
import { endMail } from './end-mail.ts'
import { isOver, leaseFrom, patience } from './lease.ts'

type Carrying = {
  readonly id: string
  readonly worker: string
  readonly carrier: Carrier
  readonly signal: AbortSignal
}

/** Gives how it went, or `undefined` where it did not get on its way. */
export async function carry(
  desk: Desk,
  { id, worker, carrier, signal }: Carrying,
): Promise<Carried | undefined> {
  const mail = await step(desk, { id, worker }, 'sending')
  const bytes = mail && (await findMailBytes(desk.db, desk.account, id))
  if (!mail || !bytes) return undefined
  // After the dot the answer is worth waiting for.
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  signal.addEventListener('abort', stop)
  const limits = AbortSignal.any([stopping.signal, AbortSignal.timeout(patience)])
  let isDotted = false
  const beforeDot = async () => {
    if (signal.aborted || !(await step(desk, { id, worker }, 'dotted'))) return false
    signal.removeEventListener('abort', stop)
    return (isDotted = true)
  }
  const parcel = { from: mail.from, to: mail.to.address, bytes }
  let carried: Carried
  try {
    carried = await carrier.carry(parcel, { beforeDot }, limits)
  } catch {
    const because = 'Something went wrong inside Sincerely while it was on its way.'
    carried = { state: isDotted ? 'unknown' : 'later', answers: [], because }
  } finally {
    signal.removeEventListener('abort', stop)
  }
  await endMail(desk, { id, worker }, carried)
  return carried
}

type Mine = { readonly id: string; readonly worker: string }

/** Takes the mail one step further; `undefined` where it is not this worker's any more, or may not go. */
function step(
  desk: Desk,
  { id, worker }: Mine,
  to: 'sending' | 'dotted',
): Promise<Mail | undefined> {
  const { db: outer, account } = desk
  return inTurn(outer, account, async (db) => {
    const now = desk.now()
    const mail = await findMail(db, account, id)
    if (mail?.worker !== worker || isOver(mail.leaseUntil, now)) return undefined
    const stop = await findStop({ ...desk, db, now: () => now }, mail)
    const move: Move = stop
      ? { ...stop, worker: null, ...(stop.state === 'withdrawn' && { endedAt: now }) }
      : {
          ...{ state: to, leaseUntil: leaseFrom(now) },
          ...(to === 'sending' ? { tries: mail.tries + 1 } : { dottedAt: now }),
        }
    const moved = await moveMails(db, account, [id], move, worker)
    return moved === 1 && !stop ? mail : undefined
  })
}
