// The desk at which reminders ring: with the ways out, where the pages are, and what stays in mind between two looks.
import type { Moment } from '#core/days/moment.ts'
import type { Way } from '#core/reminders/way.ts'
import type { Desk } from '../desk.ts'

export type RingDesk = Desk & {
  /** Those there are by now. */
  readonly ways: () => Promise<readonly Way[]>
  /** Where whoever gets a reminder opens the pages; `undefined` where that is not known. */
  readonly address: () => string | undefined
  /** What a form to that path carries. */
  readonly formToken: (path: string) => string
  /** Another one whenever the data has changed; absent where that is not known at once. */
  readonly dataVersion?: (() => string) | undefined
}

/** What one process knows from look to look. Forgotten, it costs one more look and nothing else. */
export type Mind = {
  /** When it looked last, and since when without a gap. */
  lookedAt?: Moment
  awakeSince?: Moment
  /** How far the clock has been, to an hour. */
  clockSeen?: Moment
  /** What the data was then, and until when nothing rings unless it changes. */
  version?: string
  restsUntil?: Moment
  /** How many steps were due. */
  due: number
}
