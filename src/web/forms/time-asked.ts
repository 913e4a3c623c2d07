// The time at which a note is to go out, as the address of the room or its form has it. A time that will not do is
// said beside its field, and the room is as of now.
import type { Desk } from '#app/desk.ts'
import { readTime } from '#app/outbox/read-time.ts'
import type { Moment } from '#core/days/moment.ts'
import { printDay } from '#core/days/day.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { filledWith, withProblem, type Filled } from './filled.ts'

export type TimeAsked = {
  /** Left out: now. */
  readonly at?: Moment
  /** The form that asks for it. */
  readonly filled: Filled
}

export async function timeAsked(desk: Desk, typed: string | undefined): Promise<TimeAsked> {
  const filled = filledWith({ at: typed })
  try {
    const at = await readTime(desk, typed)
    return { filled, ...(at !== undefined && { at }) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { filled: withProblem(filled, error) }
  }
}

/** As a field for day and time has it, by the clock of the zone: `2026-03-03T08:30`. */
export function printTime(at: Moment, zone: string): string {
  return `${printDay(dayOf(at, zone))}T${sayClock(clockOf(at, zone))}`
}
