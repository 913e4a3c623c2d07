// A clock that was set back: what was written or put off by the one before would wait for it to come round again.
import type { Moment } from '#core/days/moment.ts'
import { overdueBy } from '#core/outbox/pauses.ts'
import { hasten, holdAll } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import { lease } from './lease.ts'
import type { MailDesk, MailMind } from './mail-desk.ts'

/** At the first look of a process, and whenever the clock shows less than it did. */
export async function heedClock(desk: MailDesk, mind: MailMind): Promise<void> {
  const { db: outer, account } = desk
  const now = desk.now()
  const isKnown = mind.clockSeen !== undefined && now >= mind.clockSeen
  mind.clockSeen = now
  if (isKnown) return
  await inTurn(outer, account, async (db) => {
    const because = 'It was written by a clock that ran ahead, and was set back since.'
    await holdAll(db, account, because, (now + overdueBy) as Moment)
    await hasten(db, account, { now, longestLease: lease })
  })
}
