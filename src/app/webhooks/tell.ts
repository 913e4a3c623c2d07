// The beat of webhooks: what is due by now is noted, and each server is told what waits for it.
import type { Moment } from '#core/days/moment.ts'
import { listWebhooks, type Webhook } from '#store/webhooks.ts'
import { endTry } from './end-try.ts'
import type { TellingDesk } from './event-body.ts'
import { noteSteps } from './note-steps.ts'
import { post } from './post.ts'
import { takeEvent } from './take-event.ts'

/** What one process knows from look to look. Forgotten, it costs one more look and nothing else. */
export type TellingMind = {
  /** What the data was then, and until when there is nothing to tell unless it changes. */
  version?: string | undefined
  restsUntil?: number
  lookedAt?: Moment
  /** When it was looked last for what is due, and when it is to be looked again. */
  duesAt?: Moment
  duesNext?: Moment
}

export async function tell(
  desk: TellingDesk,
  mind: TellingMind,
  signal: AbortSignal,
): Promise<void> {
  const all = await listWebhooks(desk.db, desk.account)
  const awake = all.filter(({ restsSince }) => restsSince === undefined)
  const dues = await noteDues(desk, mind, awake)
  const next = await Promise.all(awake.map(({ id }) => tellOne(desk, id, signal)))
  mind.restsUntil = Math.min(dues, ...next)
}

/** Not more often than every half minute, however often something is written. */
async function noteDues(
  desk: TellingDesk,
  mind: TellingMind,
  awake: readonly Webhook[],
): Promise<number> {
  const told = awake.filter(({ kinds }) => kinds.includes('due')).map(({ id }) => id)
  if (told.length === 0) return Infinity
  const now = desk.now()
  const { duesAt } = mind
  if (duesAt !== undefined && duesAt <= now && now - duesAt < halfMinute) {
    return Math.min(duesAt + halfMinute, mind.duesNext ?? Infinity)
  }
  mind.duesAt = now
  mind.duesNext = await noteSteps(desk, told, now)
  return mind.duesNext
}

const halfMinute = 30_000

/** Tells it all that waits; gives when to look again, unless something new comes. */
async function tellOne(desk: TellingDesk, id: string, signal: AbortSignal): Promise<number> {
  while (!signal.aborted) {
    const next = await takeEvent(desk, id)
    if (!next.taken) return next.next
    const { webhook, event, body } = next.taken
    const came = await post(desk, webhook, { id: event.id, body }, signal)
    // Cut off by the end of the program, it is told again after the next start.
    if (signal.aborted && came.state !== 'arrived') break
    await endTry(desk, next.taken, came)
  }
  return desk.now()
}
