// A case is all that a plan, a note or a script is made of, as values: no text is left to be read.
import type { Cadence } from '../cadence/cadence.ts'
import type { Moment } from '../days/moment.ts'
import type { Channel, DateGiven, Entry } from '../journal/entry.ts'

export const formats = ['on-site', 'video', 'phone'] as const
export const wishes = ['call', 'email', 'none'] as const
export const posts = ['handwritten', 'card', 'letter'] as const
export const tones = ['warm', 'plain', 'formal'] as const

/** `lines` as they stand on the envelope; `parts` where they were given one by one. */
export type PostalAddress = {
  readonly country?: string
  readonly lines: readonly string[]
  readonly parts?: AddressParts
}

type AddressParts = {
  /** May have several lines. */
  readonly street?: string
  readonly city?: string
  readonly region?: string
  readonly postalCode?: string
}

export type Candidate = {
  readonly name: string
  readonly timeZone: string
  readonly country?: string
  readonly region?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: PostalAddress
  readonly currentPosition?: string
  readonly signOff?: string
  readonly post?: Exclude<Channel, 'email'>
  readonly tone?: (typeof tones)[number]
  readonly language?: string
}

export type Application = { readonly position: string; readonly company: string }

export type Contact = {
  readonly id: string
  readonly name: string
  readonly title?: string
  readonly email?: string
  readonly phone?: string
  readonly address?: PostalAddress
  readonly timeZone?: string
  readonly country?: string
  readonly region?: string
  readonly wish?: (typeof wishes)[number]
  /** Nothing is known of them any more but that there was somebody. */
  readonly erased?: true
}

export type Interview = DateGiven & {
  readonly id: string
  readonly start: Moment
  readonly end: Moment
  readonly timeZone: string
  readonly country?: string
  readonly format?: (typeof formats)[number]
  readonly contacts: readonly string[]
  readonly decisionFrom?: string
}

export type Takeaway = {
  readonly interview: string
  readonly contact: string
  readonly interesting?: string
  readonly issue?: string
  readonly handling?: string
  readonly expertise?: string
}

export type Case = {
  readonly now: Moment
  readonly cadence: Cadence
  readonly candidate: Candidate
  readonly application: Application
  readonly contacts: readonly Contact[]
  readonly interviews: readonly Interview[]
  readonly takeaways: readonly Takeaway[]
  readonly journal: readonly Entry[]
}
