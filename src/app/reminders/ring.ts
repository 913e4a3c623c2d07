// The beat of reminders: what is due by now is noted, once for each way, and then sent.
import type { Moment } from '#core/days/moment.ts'
import { findHabits } from '#store/reminder-habits.ts'
import { findSettings } from '#store/settings.ts'
import { heldUntil } from '../backups/after-restore.ts'
import { heedClock } from './heed-clock.ts'
import { leaveWays } from './leave-ways.ts'
import { noteDue } from './note-due.ts'
import type { Mind, RingDesk } from './ring-desk.ts'
import { sendOn } from './send-on.ts'

/** Rings what is due. Looks no further while nothing has changed and nothing new can be due. */
export async function ring(desk: RingDesk, mind: Mind, signal: AbortSignal): Promise<void> {
  const now = look(desk, mind)
  await heedClock(desk, mind, now)
  const version = desk.dataVersion?.()
  if (mind.restsUntil !== undefined && now < mind.restsUntil && version === mind.version) return
  delete mind.restsUntil
  const ways = await desk.ways()
  await leaveWays(desk, ways)
  const settings = await findSettings(desk.db, desk.account)
  if (!settings || ways.length === 0) return
  const habits = await findHabits(desk.db, desk.account)
  const held = (await heldUntil(desk)) ?? (-Infinity as Moment)
  const noted = await noteDue(desk, { ways, habits, held, at: now })
  mind.due = noted.due
  const { timeZone } = settings
  const next = await Promise.all(
    ways.map((way) => sendOn(desk, { way, mind, habits, timeZone, signal })),
  )
  if (version === undefined) return
  // Whatever was written since is another version, and looked at once more.
  mind.version = version
  mind.restsUntil = Math.min(noted.next, ...next) as Moment
}

/** A gap between two looks is a computer that slept, or a clock that was set. */
function look({ now }: RingDesk, mind: Mind): Moment {
  const at = now()
  const { lookedAt } = mind
  if (lookedAt === undefined || at < lookedAt || at - lookedAt > longestGap) {
    mind.awakeSince = at
    delete mind.restsUntil
  }
  mind.lookedAt = at
  return at
}

const longestGap = 5 * 60_000
