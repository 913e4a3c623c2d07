// When the calendar on a server is looked at by itself: soon after something was changed here, every few minutes for
// what was changed there, and after a failure with growing pauses.
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { findCalendarAccount, type KeptCalendar } from '#store/calendar-account.ts'
import type { Desk } from '../desk.ts'
import { syncCalendar, type Syncing } from './sync-calendar.ts'

const minute = 60_000
/** How often it is looked at whether anything was changed there. */
const restful = 5 * minute
const longestPause = 6 * 60 * minute

/** To be called about once a minute. `hasChanged` says whether anything was changed here since it was called last. */
export async function keepInStep(
  desk: Desk,
  { hasChanged, ...syncing }: Syncing & { readonly hasChanged: () => boolean },
): Promise<void> {
  const kept = await findCalendarAccount(desk.db, desk.account)
  if (!kept) return
  const now = desk.now()
  if (isPaused(kept, now)) throw new Problem('no-answer', kept.problem ?? '')
  if (kept.failed > 0 || isOver(kept.wentAt, now, restful) || hasChanged())
    await syncCalendar(desk, syncing)
}

/** A minute after the first failure, twice as long after each further one; six hours at most. */
function isPaused({ failed, triedAt }: KeptCalendar, now: Moment): boolean {
  if (failed === 0) return false
  return !isOver(triedAt, now, Math.min(minute * 2 ** (failed - 1), longestPause))
}

/** On a clock that was set back it is. */
function isOver(at: Moment | undefined, now: Moment, pause: number): boolean {
  return at === undefined || now < at || now - at >= pause
}
