// The steps of a mail on its way: each is committed before the next begins, the dot above all. Whoever does not have
// the mail any more, or is told that something came meanwhile, goes no further.
import { listMailsById, type Mail } from '#store/outbox.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { findStops } from './check-before.ts'
import { endMails, type Ended } from './end-mails.ts'
import { isOver, leaseFrom } from './lease.ts'
import { together } from './together.ts'

export type Steps = {
  /** `undefined` where it may not go, or is not this worker's any more. */
  readonly begin: (id: string) => Promise<Mail | undefined>
  readonly dot: (id: string) => Promise<Mail | undefined>
  readonly end: (ended: Ended) => Promise<void>
}

/** As one worker takes them; several mails at once share a commit. */
export function stepsOf(desk: Desk, worker: string): Steps {
  return {
    begin: together((ids) => stepAll(desk, { ids, worker, to: 'sending' })),
    dot: together((ids) => stepAll(desk, { ids, worker, to: 'dotted' })),
    end: together((all) => endMails(desk, worker, all)),
  }
}

type Stepping = {
  readonly ids: readonly string[]
  readonly worker: string
  readonly to: 'sending' | 'dotted'
}

function stepAll(
  desk: Desk,
  { ids, worker, to }: Stepping,
): Promise<readonly (Mail | undefined)[]> {
  const { account } = desk
  return inTurn(desk.db, account, async (db) => {
    const now = desk.now()
    const from = to === 'sending' ? 'claimed' : 'sending'
    const mine = (await listMailsById(db, account, ids)).filter(
      (mail) => mail.worker === worker && mail.state === from && !isOver(mail.leaseUntil, now),
    )
    const free = await stopSome({ ...desk, db, now: () => now }, mine)
    const goOn = free.map(({ id }) => id)
    await moveMails(db, account, goOn, {
      ...{ state: to, leaseUntil: leaseFrom(now) },
      ...(to === 'sending' ? { isTry: true } : { dottedAt: now }),
    })
    return ids.map((id) => free.find((mail) => mail.id === id))
  })
}

/** Those that nothing stops. */
async function stopSome(desk: WritingDesk, mails: readonly Mail[]): Promise<readonly Mail[]> {
  const { db, account, now } = desk
  const stops = await findStops(desk, mails)
  for (const [id, { state, because }] of stops) {
    const end = state === 'withdrawn' ? { endedAt: now() } : {}
    await moveMails(db, account, [id], { state, because, worker: null, ...end })
  }
  return mails.filter(({ id }) => !stops.has(id))
}
