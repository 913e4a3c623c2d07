// A reference is somebody who vouches for the candidate, as a favour.
import type { Day } from '../days/day.ts'

export type Reference = {
  readonly id: string
  readonly name: string
  readonly title?: string
  readonly company?: string
  /** How they know the candidate: `My manager at Lakeside Foods for four years`. */
  readonly relation: string
  readonly email?: string
  readonly phone?: string
  /** The day they agreed to be named. */
  readonly agreedOn?: Day
}
