// The desk at which reminders ring: with the ways out, and where the pages are.
import type { Way } from '#core/reminders/way.ts'
import type { Desk } from './desk.ts'

export type RingDesk = Desk & {
  /** Those there are by now. */
  readonly ways: () => Promise<readonly Way[]>
  /** Where whoever gets a reminder opens the pages; `undefined` where that is not known. */
  readonly address: () => string | undefined
}
