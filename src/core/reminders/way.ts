// A way out for reminders: a phone, a browser, a program of one's own. What is sent on it, and how that ended.

import type { Moment } from '../days/moment.ts'

/** What a reminder says, of one step or of several at once. */
export type ReminderMessage = {
  /** The same on every try, so that a receiver can know it again. */
  readonly id: string
  /** `Call Ana Ruiz`, or `3 things are due`. */
  readonly title: string
  readonly text: string
  /** Where the pages lead to it: a path of Sincerely's, and the whole address where that is known. */
  readonly path: string
  readonly url?: string
  /** How many steps it says. */
  readonly count: number
  /** How many steps are due now, in all. */
  readonly due: number
  readonly actions: readonly ReminderAction[]
}

/** `done` and `tomorrow` are posted as a form with the token in it, `open` is a page. */
export type ReminderAction = {
  readonly name: 'done' | 'tomorrow' | 'open'
  readonly path: string
  readonly token?: string
}

/**
 * How sending ended. `refused`: there, and never wanted. `failed`: certainly not there, and to be tried again.
 * `uncertain`: nobody can know.
 */
export type Arrived = {
  readonly state: 'arrived' | 'refused' | 'failed' | 'uncertain'
  /** One sentence for people. */
  readonly because: string
}

export type Way = {
  readonly id: string
  readonly kind: string
  /** As people call it: `Dana's phone`. */
  readonly name: string
  /** Whether the receiver shows one id once, however often it comes: only then a try cut off is made again. */
  readonly knowsAgain: boolean
  /** Since when it is there: what rang before is not told on it. */
  readonly since?: Moment
  readonly send: (message: ReminderMessage, signal: AbortSignal) => Promise<Arrived>
}
