// The plan is what follows from interviews, contacts, journal, cadence and today. Computed, never stored.
import type { Day } from '../days/day.ts'
import type { Channel, Entry, Outcome, StepKind } from '../journal/entry.ts'

export type StepState = 'done' | 'skipped' | 'due' | 'overdue' | 'upcoming' | 'blocked' | 'on-hold'

export type Needs = 'phone' | 'email' | 'email or postal address'

/** One line of the plan. `window` is RFC 9557 text in the contact's zone. */
export type Step = {
  readonly interview: string
  readonly contact: string
  readonly kind: StepKind
  readonly state: StepState
  readonly on: Day
  readonly because: string
  readonly round?: number
  readonly attempt?: number
  readonly channel?: Channel
  readonly outcome?: Outcome
  readonly needs?: Needs
  readonly what?: string
  readonly window?: { readonly from: string; readonly to: string }
  /** The journal entry that did it or let it go. */
  readonly entry?: string
}

export type ApplicationStatus =
  | 'closed'
  | 'reply-to-read'
  | 'scheduled'
  | 'advanced'
  | 'played-out'
  | 'following-up'

export type Plan = { readonly status: ApplicationStatus; readonly steps: readonly Step[] }

/** The state of an open step by its day alone. */
export function stateOn(on: Day, today: Day): 'due' | 'overdue' | 'upcoming' {
  if (on === today) return 'due'
  return on < today ? 'overdue' : 'upcoming'
}

/** What a step done or let go says of the entry it comes from; an entry of a case file may have no id. */
export function cameFrom({ id }: Entry): { readonly entry?: string } {
  return id === undefined ? {} : { entry: id }
}

/** A step that is neither done nor let go. */
export function isOpen({ state }: Step): boolean {
  return state !== 'done' && state !== 'skipped'
}
