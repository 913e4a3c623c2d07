// How long a mail that a server does not take now waits before each further try: growing pauses, two days in all.
import type { Moment } from '../days/moment.ts'

const minutes = [1, 5, 15, 30, 60, 120, 240, 480, 720, 1_200]

/** Milliseconds to wait after so many tries in vain; `undefined` when it is given up. */
export function pauseAfter(tries: number): number | undefined {
  const pause = minutes[tries - 1]
  return pause === undefined ? undefined : pause * 60_000
}

export const longestPause = Math.max(...minutes) * 60_000

/** Milliseconds a mailbox is left alone after it could not be used so many times in a row. */
export function restAfter(failures: number): number {
  return (minutes[Math.min(failures, 4) - 1] ?? 1) * 60_000
}

/** The same where its password was refused: who knocks too often is locked out. */
export const restRefused = 6 * 3_600_000

/** What is later than that, in milliseconds, goes out only when the user says so. */
export const overdueBy = 3 * 3_600_000

/** Whether its time has passed so long ago that it goes out only when asked for. */
export function isOverdue(tryAt: Moment, now: Moment): boolean {
  return now - tryAt > overdueBy
}
