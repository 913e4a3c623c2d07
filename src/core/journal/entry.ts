// The journal is the append-only list of what happened. Each kind of entry, with what it carries.
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'

export const noteKinds = ['thank-you', 'status-note', 'check-in'] as const
export const channels = ['handwritten', 'card', 'letter', 'email'] as const
export const outcomes = [
  'talked',
  'voicemail',
  'message',
  'no-answer',
  'busy',
  'wrong-number',
] as const
export const meanings = ['courtesy', 'update', 'advanced', 'offer', 'rejection'] as const
export const stepKinds = ['thank-you', 'material', 'status-note', 'check-in', 'call'] as const

export type NoteKind = (typeof noteKinds)[number]
export type Channel = (typeof channels)[number]
export type Outcome = (typeof outcomes)[number]
export type Meaning = (typeof meanings)[number]
export type StepKind = (typeof stepKinds)[number]

/** A date by which they want to decide, with their words for it. */
export type DateGiven = { readonly decisionBy?: Day; readonly said?: string }

type About = { readonly at: Moment; readonly id?: string }
type AboutContact = About & { readonly contact: string }

export type Entry =
  | (AboutContact & { readonly type: 'note'; readonly kind: NoteKind; readonly channel: Channel })
  | (AboutContact & { readonly type: 'bounce' })
  | (AboutContact & DateGiven & { readonly type: 'call'; readonly outcome: Outcome })
  | (AboutContact & { readonly type: 'corrected'; readonly what: 'phone' | 'email' })
  | (AboutContact & DateGiven & { readonly type: 'reply'; readonly meaning?: Meaning })
  | (AboutContact & DateGiven & { readonly type: 'read'; readonly meaning: Meaning })
  | (About & { readonly type: 'advanced' | 'offer' | 'rejection' | 'withdrawn' })
  | (AboutContact & { readonly type: 'skipped'; readonly kind: StepKind; readonly what?: string })
  | (AboutContact & {
      readonly type: 'snoozed'
      readonly kind: StepKind
      readonly on: Day
      readonly what?: string
    })
  | (AboutContact & { readonly type: 'away'; readonly until: Day })
  | (About & { readonly type: 'pause'; readonly from: Day; readonly until: Day })
  | (AboutContact & { readonly type: 'asked-for'; readonly what: string; readonly by?: Day })
  | (About & { readonly type: 'provided'; readonly what: string })
  | (About & { readonly type: 'taken-back'; readonly entry: string })

export type EntryType = Entry['type']

export const entryTypes = [
  ...(['note', 'bounce', 'call', 'corrected', 'reply', 'read'] as const),
  ...(['advanced', 'offer', 'rejection', 'withdrawn'] as const),
  ...(['skipped', 'snoozed', 'away', 'pause', 'asked-for', 'provided', 'taken-back'] as const),
] satisfies readonly EntryType[]
