// The beat of the outbox: what is due goes out, a few at a time.
import { setTimeout } from 'node:timers/promises'
import { restAfter, restRefused } from '#core/outbox/pauses.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Carried, Carrier } from '#core/mail/carrier.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { markMailAccount } from '../mail-account/mark-mail-account.ts'
import { carry } from './carry.ts'
import { heedClock } from './heed-clock.ts'
import { heedHome } from './heed-home.ts'
import { claim } from './claim.ts'
import type { MailDesk, MailMind } from './mail-desk.ts'

/** So many go at once, and so many are claimed at once. */
const lanes = 8
const ahead = 32

/** Sends until nothing is due any more; keeps in mind when something will be. */
export async function sendDue(desk: MailDesk, mind: MailMind, signal: AbortSignal): Promise<void> {
  const version = desk.dataVersion?.()
  delete mind.next
  await heedHome(desk)
  await heedClock(desk, mind)
  const mailbox = await findMailAccount(desk)
  if (mailbox && mayTry(mind, mailbox, desk.now())) await sendAll(desk, { mailbox, mind, signal })
  if (version !== undefined) mind.version = version
}

/** Whether the mailbox is not left alone just now; put right by the user, it need not wait so long. */
function mayTry({ rest }: MailMind, { restsBecause }: MailAccount, now: Moment): boolean {
  if (!rest || now < rest.since) return true
  const until = restsBecause === undefined ? rest.since + restAfter(rest.failures) : rest.until
  return now >= until
}

type Sending = {
  readonly mailbox: MailAccount
  readonly mind: MailMind
  readonly signal: AbortSignal
}

async function sendAll(desk: MailDesk, { mailbox, mind, signal }: Sending): Promise<void> {
  let carrier: Promise<Carrier> | undefined
  const under = new Set<Promise<void>>()
  let claimed: { readonly id: string; readonly worker: string }[] = []
  const go = async (id: string, worker: string) => {
    const carried = await carry(desk, {
      id,
      worker,
      carrier: await (carrier ??= desk.carrier()),
      signal,
    })
    if (carried) await heed(desk, { mailbox, mind }, carried)
  }
  try {
    while (!signal.aborted && mayTry(mind, mailbox, desk.now())) {
      if (claimed.length === 0) {
        const { ids, worker, next } = await claim(desk, mailbox, ahead)
        claimed = ids.map((id) => ({ id, worker }))
        if (next === undefined) delete mind.next
        else mind.next = next
        if (ids.length === 0 && under.size === 0) return
      }
      while (claimed.length > 0 && under.size < lanes) {
        const { id, worker } = claimed.shift()!
        const one = go(id, worker).finally(() => under.delete(one))
        under.add(one)
      }
      await Promise.race([...under, setTimeout(1_000, undefined, { ref: false })])
    }
  } finally {
    await Promise.allSettled(under)
    await giveBack(desk, claimed)
    await (await carrier)?.close()
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
    mind.rest = { since: now, until: (now + pause) as Moment, failures }
    await markMailAccount(desk, { works: false, because: carried.because })
  } else if (carried.state === 'accepted') {
    delete mind.rest
    if (mailbox.restsBecause !== undefined) await markMailAccount(desk, { works: true })
  }
}

/** What nobody began yet is free for whoever comes next. */
async function giveBack(
  { db, account }: MailDesk,
  claimed: readonly { readonly id: string; readonly worker: string }[],
): Promise<void> {
  const [first] = claimed
  if (!first) return
  const ids = claimed.map(({ id }) => id)
  await inTurn(db, account, (db) =>
    moveMails(db, account, ids, { state: 'due', worker: null }, first.worker),
  )
}
