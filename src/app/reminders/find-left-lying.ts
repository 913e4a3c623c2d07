// What somebody took and never ended: a process that was killed, or cut off from its data. A receiver that knows a
// message again gets it once more; of any other nobody can know, so it is said and not sent again.
import type { Moment } from '#core/days/moment.ts'
import type { Way } from '#core/reminders/way.ts'
import { noteTried } from '#store/reminder-ways.ts'
import { changeReminders, listUnended, type KeptReminder } from '#store/reminders.ts'
import type { WritingDesk } from '../desk.ts'
import { pauseAfter } from './tries.ts'

export async function findLeftLying(
  { db, account, now: clock }: WritingDesk,
  way: Way,
): Promise<void> {
  const now = clock()
  const left = (await listUnended(db, account, way.id)).filter((one) => isLeft(one, now))
  if (left.length === 0) return
  const isAgain = ({ tries }: KeptReminder) => way.knowsAgain && pauseAfter(tries) !== undefined
  const idsOf = (all: readonly KeptReminder[]) => all.map(({ id }) => id)
  const again = idsOf(left.filter(isAgain))
  await changeReminders(db, account, again, { state: 'due', tryAt: now, worker: null, because })
  const lost = left.filter((one) => !isAgain(one))
  if (lost.length === 0) return
  const end = { state: 'uncertain', endedAt: now, because } as const
  await changeReminders(db, account, idsOf(lost), end)
  await noteTried(db, account, way.id, { at: now, state: 'uncertain', because })
}

const because = 'Sincerely was ended while it was being sent.'

/** A lease that runs longer than any was taken by a clock that was set back since. */
function isLeft({ state, leaseUntil }: KeptReminder, now: Moment): boolean {
  if (state !== 'sending') return false
  return leaseUntil === undefined || leaseUntil <= now || leaseUntil - now > longestLease
}

const longestLease = 10 * 60_000
