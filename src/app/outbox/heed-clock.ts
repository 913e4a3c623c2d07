// A clock that was set back: what was written or put off by the one before would wait for it to come round again.
import type { Moment } from '#core/days/moment.ts'
import { overdueBy } from '#core/outbox/pauses.ts'
import { hastenRetries, holdAll } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import type { MailMind } from './mail-desk.ts'

/** Looks at the first look of a process, and whenever the clock shows less than it did. */
export async function heedClock(
  { db: outer, account, now: clock }: Desk,
  mind: MailMind,
): Promise<void> {
  const now = clock()
  const isKnown = mind.clockSeen !== undefined && now >= mind.clockSeen
  mind.clockSeen = now
  if (isKnown) return
  await inTurn(outer, account, async (db) => {
    const because = 'It was written by a clock that ran ahead, and was set back since.'
    await holdAll(db, account, because, (now + overdueBy) as Moment)
    await hastenRetries(db, account, now)
  })
}
