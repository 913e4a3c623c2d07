// A day of Dana's three weeks: what happens, by her clock in Chicago, and what Today says in the evening.
import type { Channel, Outcome } from '../../../src/core/journal/entry.ts'
import type { Company, Name } from './cast.ts'

export type LivedDay = {
  readonly day: string
  readonly happens: readonly Deed[]
  readonly evening: Evening
  readonly applications?: Applications
}

/** What Today says at nine in the evening. `as before`: nothing has moved since the evening before. */
export type Evening = {
  /** `Call Ana Ruiz: today, 09:00 to 17:00`, most urgent first. */
  readonly now: readonly string[]
  /** `Mon 9 March: Call Ana Ruiz, Halvorsen Paper`: the seven days after. */
  readonly soon: readonly string[] | 'as before'
  /** `Fri 20 March: Halvorsen Paper decides by then. …`: what others have promised. */
  readonly theirs: readonly string[] | 'as before'
}

/** What Applications says then: `Cold chain planner at Liffey Foods: Following up. Next: …`. */
export type Applications = {
  readonly open: readonly string[]
  /** Closed and played out. */
  readonly atRest: readonly string[]
}

export type Deed = { readonly at: string } & (
  | { readonly does: 'starts' }
  | ({ readonly does: 'adds interview' } & Interview)
  | ({ readonly does: 'adds further interview' } & Interview)
  | { readonly does: 'drops invitation'; readonly file: string; readonly besides: Name }
  | { readonly does: 'notes'; readonly company: Company; readonly of: Noted }
  | { readonly does: 'debriefs'; readonly company: Company; readonly decides?: Decides }
  | { readonly does: 'thanks'; readonly whom: Name; readonly by: Channel }
  | ({ readonly does: 'calls'; readonly whom: Name } & Called)
  /** By email: a check-in, or the question about a day that has passed. */
  | { readonly does: 'asks'; readonly whom: Name }
  | ({ readonly does: 'hears'; readonly company: Company } & Heard)
  | { readonly does: 'reads'; readonly whom: Name; readonly news: News }
  | { readonly does: 'sends'; readonly company: Company; readonly what: string }
  | { readonly does: 'lets go'; readonly what: string }
  | { readonly does: 'puts off'; readonly what: string; readonly until: string }
  | { readonly does: 'takes back'; readonly company: Company; readonly entry: string }
  | { readonly does: 'goes away'; readonly from: string; readonly until: string }
)

type Interview = {
  readonly company: Company
  readonly begins: string
  /** Where it is not Chicago's. */
  readonly zone?: string
  /** Where it is not the United States. */
  readonly country?: string
  readonly people: readonly Name[]
}

/** What is written down about people after all. */
type Noted = { readonly [name in Name]?: Details }

export type Details = {
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  readonly wish?: 'email' | 'none'
  readonly zone?: string
  readonly country?: string
}

type Decides = { readonly by: string; readonly says: Name }

type Called = {
  readonly outcome: Outcome
  readonly decidesBy?: string
  readonly wants?: string
  readonly wantsBy?: string
}

type Heard = { readonly news: News; readonly from?: Name; readonly day?: string }

export type News =
  | ('courtesy' | 'update' | 'advanced' | 'offer' | 'rejection')
  | ('unread' | 'away' | 'bounce' | 'withdrawn')

/** One deed: when, what, and the rest of it. */
export function at<Does extends Deed['does']>(at: string, does: Does, rest: Rest<Does>): Deed {
  return { at, does, ...rest } as Deed
}

type Rest<Does extends Deed['does']> = Omit<Extract<Deed, { does: Does }>, 'at' | 'does'>
