// What goes out next: in one transaction what was left lying is found, what is late is held, and the rest is claimed as
// far as pace allows.
import type { Moment } from '#core/days/moment.ts'
import { isDigest } from '#core/outbox/once.ts'
import { companyPause, paced } from '#core/outbox/pace.ts'
import { isOverdue } from '#core/outbox/pauses.ts'
import type { MailAccount } from '#store/mail-account.ts'
import {
  countDots,
  listLastDots,
  listReady,
  moveMails,
  nextMoment,
  putOff,
  roomFrom,
  type InHand,
  type Ready,
} from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { findLeftLying } from './find-left-lying.ts'
import { leaseFrom } from './lease.ts'

export type Claimed = {
  readonly ids: readonly string[]
  /** When to look again unless something new comes; `undefined` where nothing waits. */
  readonly next: Moment | undefined
}

type Claiming = {
  readonly mailbox: Pick<MailAccount, 'address' | 'perDay'>
  readonly worker: string
  /** So many at most. */
  readonly most: number
}

export function claim(
  desk: Desk,
  { mailbox: { address, perDay }, worker, most }: Claiming,
): Promise<Claimed> {
  return inTurn(desk.db, desk.account, async (db) => {
    const now = desk.now()
    const writing = { ...desk, db, now: () => now }
    const { account } = desk
    const inHand = await findLeftLying(writing)
    const ready = await listReady(db, account, { now, limit: most * 4 })
    const onTime = await holdWhatAsks(writing, ready, address)
    const dots = await countDots(db, account, { now, most: perDay })
    const left = perDay - dots - inHand.filter(({ state }) => state !== 'dotted').length
    const free = await freeFrom(writing, onTime, inHand)
    const { take, wait } = paced(onTime, { now, free, room: Math.min(left, most) })
    const ids = take.map(({ id }) => id)
    await moveMails(db, account, ids, { state: 'claimed', worker, leaseUntil: leaseFrom(now) })
    for (const { one, until } of wait) await putOff(db, account, one.id, until)
    const isFull = left <= 0 && onTime.length > 0
    const next = isFull
      ? await roomFrom(db, account, { now, most: perDay })
      : await nextMoment(db, account)
    return { ids, next }
  })
}

/** Those that may go by themselves; the others wait for a word. */
async function holdWhatAsks(
  desk: WritingDesk,
  ready: readonly Ready[],
  address: string,
): Promise<readonly Ready[]> {
  const now = desk.now()
  const because = ({ tryAt, from, once }: Ready) => {
    // Nobody is asked about yesterday's: it is let go of as it would leave.
    if (isOverdue(tryAt, now) && !isDigest(once))
      return 'Its time passed more than three hours ago.'
    if (from !== address) return `It was written to go out from ${from}.`
    return undefined
  }
  for (const [why, all] of Map.groupBy(ready, because)) {
    if (why === undefined) continue
    const ids = all.map(({ id }) => id)
    await moveMails(desk.db, desk.account, ids, { state: 'held', because: why })
  }
  return ready.filter((one) => because(one) === undefined)
}

/** To whom one is under way, the next goes when that is over. */
async function freeFrom(
  { db, account, now: clock }: WritingDesk,
  ready: readonly Ready[],
  inHand: readonly InHand[],
): Promise<ReadonlyMap<string, Moment>> {
  const now = clock()
  const companies = [...new Set(ready.flatMap(({ company }) => company ?? []))]
  const last = await listLastDots(db, account, companies, now)
  const free = new Map<string, Moment>()
  for (const [company, at] of last) free.set(company, (Math.min(at, now) + companyPause) as Moment)
  for (const { company } of inHand) if (company) free.set(company, (now + companyPause) as Moment)
  return free
}
