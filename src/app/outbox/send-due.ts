// The beat of the outbox: what is due goes out, a few at a time.
import { setTimeout } from 'node:timers/promises'
import { restAfter, restRefused } from '#core/outbox/pauses.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Carried, Carrier } from '#core/mail/carrier.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { moveMails, nextMoment } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { markMailAccount } from '../mail-account/mark-mail-account.ts'
import { carry } from './carry.ts'
import { claim } from './claim.ts'
import { findLeftLying } from './find-left-lying.ts'
import { heedClock } from './heed-clock.ts'
import { heedHome } from './heed-home.ts'
import type { MailDesk, MailMind } from './mail-desk.ts'
import { stepsOf } from './steps.ts'

/** So many go at once, and so many are claimed at once. */
const lanes = 16
const ahead = 32

/** Sends until nothing is due any more; keeps in mind when something will be. */
export async function sendDue(desk: MailDesk, mind: MailMind, signal: AbortSignal): Promise<void> {
  if (mind.clockSeen === undefined) await heedHome(desk)
  await heedClock(desk, mind)
  mind.version = desk.dataVersion?.()
  mind.next = await nextMoment(desk.db, desk.account)
  if (mind.next === undefined || mind.next > desk.now()) return
  const mailbox = await findMailAccount(desk)
  try {
    if (mailbox && mayTry(mind, mailbox, desk.now())) await sendAll(desk, { mailbox, mind, signal })
    else await inTurn(desk.db, desk.account, (db) => findLeftLying({ ...desk, db }))
  } catch (error) {
    mind.rest = { ...restFrom(desk.now(), restAfter(1)), failures: mind.rest?.failures ?? 0 }
    throw error
  } finally {
    if (!mailbox) mind.next = undefined
    else if (mind.rest && mind.rest.until > desk.now()) mind.next = mind.rest.until
  }
}

/** Whether the mailbox is not left alone just now; put right by the user, it need not wait so long. */
function mayTry({ rest }: MailMind, { restsBecause }: MailAccount, now: Moment): boolean {
  if (!rest || now < rest.since) return true
  const until = restsBecause === undefined ? rest.since + restAfter(rest.failures) : rest.until
  return now >= until
}

function restFrom(since: Moment, pause: number) {
  return { since, until: (since + pause) as Moment }
}

type Sending = {
  readonly mailbox: MailAccount
  readonly mind: MailMind
  readonly signal: AbortSignal
}

async function sendAll(desk: MailDesk, { mailbox, mind, signal }: Sending): Promise<void> {
  let carrier: Carrier | undefined
  const worker = desk.newId()
  const steps = stepsOf(desk, worker)
  const under = new Set<Promise<void>>()
  let claimed: string[] = []
  const go = async (id: string, by: Carrier) => {
    const carried = await carry(id, { steps, carrier: by, signal })
    if (carried) await heed(desk, { mailbox, mind }, carried)
  }
  try {
    while (!signal.aborted && mayTry(mind, mailbox, desk.now())) {
      if (claimed.length === 0) {
        mind.version = desk.dataVersion?.()
        const { ids, next } = await claim(desk, { mailbox, worker, most: ahead })
        claimed = [...ids]
        mind.next = next
        if (ids.length === 0 && under.size === 0) return
        // Whoever has just written is not written to as if they had not.
        if (ids.length > 0) await desk.lookNow?.()
      }
      carrier ??= await desk.carrier()
      while (claimed.length > 0 && under.size < lanes) {
        const one = go(claimed.shift()!, carrier).finally(() => under.delete(one))
        under.add(one)
      }
      await Promise.race([...under, setTimeout(1_000, undefined, { ref: false })])
    }
  } finally {
    await Promise.allSettled(under)
    await giveBack(desk, worker, claimed)
    await carrier?.close()
  }
}

/** A mailbox that cannot be used rests as a whole; one that works again says so. */
async function heed(
  desk: MailDesk,
  { mailbox, mind }: Pick<Sending, 'mailbox' | 'mind'>,
  carried: Carried,
): Promise<void> {
  if (carried.state === 'later' && carried.account) {
    const now = desk.now()
    if (mind.rest && now < mind.rest.until) return
    const failures = (mind.rest?.failures ?? 0) + 1
    const { step, code = 0 } = carried.answers.at(-1) ?? {}
    const pause = step === 'login' && code >= 500 ? restRefused : restAfter(failures)
    mind.rest = { ...restFrom(now, pause), failures }
    await markMailAccount(desk, { works: false, because: carried.because })
  } else if (carried.state === 'accepted') {
    delete mind.rest
    if (mailbox.restsBecause !== undefined) await markMailAccount(desk, { works: true })
  }
}

/** What nobody began yet is free for whoever comes next. */
async function giveBack(
  { db, account }: MailDesk,
  worker: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const free = { state: 'due', worker: null } as const
  await inTurn(db, account, (db) => moveMails(db, account, ids, free, worker))
}
