// How long a mail stays in a worker's hands before it counts as left lying.
import type { Moment } from '#core/days/moment.ts'

/** So long a mail may take up to its dot. */
export const patience = 240_000

/** So long the answer to a dot is waited for when Sincerely is told to end. */
export const farewell = 20_000

export const lease = 300_000

export function leaseFrom(now: Moment): Moment {
  return (now + lease) as Moment
}

export function isOver(leaseUntil: Moment | undefined, now: Moment): boolean {
  return leaseUntil === undefined || leaseUntil <= now
}
