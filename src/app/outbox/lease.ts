// How long a mail stays in a worker's hands before it counts as left lying.
import type { Moment } from '#core/days/moment.ts'

/** Longer than this no try takes, the answer to its dot included. */
export const patience = 240_000

const lease = 300_000

export function leaseFrom(now: Moment): Moment {
  return (now + lease) as Moment
}

/** A lease that runs longer than any was taken by a clock that was set back since. */
export function isOver(leaseUntil: Moment | undefined, now: Moment): boolean {
  return leaseUntil === undefined || leaseUntil <= now || leaseUntil - now > 2 * lease
}
