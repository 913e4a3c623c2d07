// How often an event is tried, how long one waits before each further try, and when a server is left in peace.
import type { Moment } from '../days/moment.ts'

const minutes = [0.5, 2, 10, 30, 60, 120, 240, 480, 720, 720, 720, 720]

/** After so many tries in vain; `undefined` when it is given up. */
export function pauseAfter(tries: number): number | undefined {
  const pause = minutes[tries - 1]
  return pause === undefined ? undefined : pause * 60_000
}

/** Before a server that did not take so many events in a row is asked again. */
export function pauseOf(failed: number): number {
  return pauseAfter(failed) ?? longestPause
}

const longestPause = Math.max(...minutes) * 60_000

/** It comes before the only event there is would be given up. */
const restsAfter = 2 * 86_400_000

/** Whether a server that has taken nothing since then is asked no more. */
export function shallRest(failingSince: Moment, now: Moment): boolean {
  return now - failingSince >= restsAfter
}

/** One that is to wait longer than anybody waits was put off by a clock that was set back since. */
export function isTime(tryAt: Moment | undefined, now: Moment): boolean {
  return tryAt === undefined || tryAt <= now || tryAt - now > longestPause
}
