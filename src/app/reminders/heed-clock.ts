// The index of what is due is right as time goes on. Made by a clock that ran ahead and was set back since, it may
// hold moments that lie too late: then it is made anew. How far the clock has been is kept, to an hour.
import { parseMoment, printMoment, type Moment } from '#core/days/moment.ts'
import { changeFact, findFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { rebuild } from '../rebuild.ts'
import type { Mind } from './ring-desk.ts'

export async function heedClock(desk: Desk, mind: Mind, now: Moment): Promise<void> {
  const { db, account } = desk
  const known = mind.clockSeen
  if (known !== undefined && known <= now && now - known < hour) return
  const kept = parseMoment((await findFact(db, account, 'clock-seen')) ?? '')?.moment
  const seen = Math.max(known ?? -Infinity, kept ?? -Infinity)
  // Two computers are never quite of one time.
  const isSetBack = seen - now > fiveMinutes
  if (isSetBack) await rebuild(desk)
  if (isSetBack || kept === undefined || now - kept >= hour) {
    await write(db, account, (db) => changeFact(db, account, 'clock-seen', printMoment(now)))
  }
  mind.clockSeen = now
}

const hour = 3_600_000
const fiveMinutes = 300_000
