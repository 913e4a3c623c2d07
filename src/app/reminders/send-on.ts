// Sending on one way. That it is being sent is committed before the network is touched, and how it ended after; who
// is cut off in between leaves it to be found.
import type { Moment } from '#core/days/moment.ts'
import { freeMoment, type Habits } from '#core/reminders/habits.ts'
import type { Arrived, Way } from '#core/reminders/way.ts'
import { changeReminders } from '#store/reminders.ts'
import { write } from '#store/write.ts'
import type { Mind, RingDesk } from './ring-desk.ts'
import { takeNext, type Taken } from './take-next.ts'
import { pauseAfter } from './tries.ts'

export type Sending = {
  readonly way: Way
  readonly mind: Mind
  readonly habits: Habits
  /** The candidate's own. */
  readonly timeZone: string
  readonly signal: AbortSignal
}

/** Sends all that is due on the way; gives when to look again, unless something new comes. */
export async function sendOn(desk: RingDesk, sending: Sending): Promise<number> {
  const { habits, timeZone, signal, way } = sending
  while (!signal.aborted) {
    const next = await takeNext(desk, sending)
    if (!next.taken) return Math.max(next.next, freeMoment(desk.now(), habits, timeZone))
    const arrived = await handOver(next.taken, way, signal)
    await end(desk, way, next.taken, arrived)
    // Whoever does not take this one does not take another now.
    if (arrived.state === 'failed' || arrived.state === 'uncertain') break
  }
  return desk.now()
}

/** Longer than this nobody is waited for. */
const patience = 20_000

async function handOver({ message }: Taken, way: Way, signal: AbortSignal): Promise<Arrived> {
  try {
    return await way.send(message, AbortSignal.any([signal, AbortSignal.timeout(patience)]))
  } catch {
    return { state: 'uncertain', because: 'It was cut off while it was being sent.' }
  }
}

async function end(desk: RingDesk, way: Way, taken: Taken, arrived: Arrived): Promise<void> {
  const { db, account } = desk
  const { ids, tries, worker } = taken
  const { state, because } = arrived
  const now = desk.now()
  await write(db, account, async (db) => {
    const pause = pauseAfter(tries)
    const isTriedAgain = state === 'failed' || (state === 'uncertain' && way.knowsAgain)
    if (isTriedAgain && pause !== undefined) {
      const again = { state: 'due', tryAt: (now + pause) as Moment } as const
      const isUnsure = state === 'uncertain'
      await changeReminders(db, account, ids, { ...again, isUnsure, because }, worker)
    } else {
      await changeReminders(db, account, ids, { state, endedAt: now, because }, worker)
    }
  })
}
