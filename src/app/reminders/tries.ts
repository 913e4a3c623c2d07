// How often a reminder is tried, how long one waits before each further try, and from when on one is late.
import type { Moment } from '#core/days/moment.ts'

const minutes = [1, 5, 15, 60, 180]

/** After so many tries in vain; `undefined` when it is given up. */
export function pauseAfter(tries: number): number | undefined {
  const pause = minutes[tries - 1]
  return pause === undefined ? undefined : pause * 60_000
}

export const longestPause = Math.max(...minutes) * 60_000

/** Whether nobody could say it when it rang. */
export function isLate({ ringsAt }: { readonly ringsAt: Moment }, now: Moment): boolean {
  return now - ringsAt > 3_600_000
}
