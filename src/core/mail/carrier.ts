// The port through which the bytes of a mail go out, and what may be said afterwards of whether they arrived. The dot
// that ends a mail hands it over: what broke before it was not sent, what broke after it may have been.
import type { Moment } from '../days/moment.ts'

/** What the server said at a step, or our own sentence where there is no code. */
export type Answer = {
  readonly at: Moment
  readonly step: Step
  readonly code?: number
  readonly text: string
}

export type Step =
  | 'name'
  | 'connect'
  | 'greeting'
  | 'hello'
  | 'tls'
  | 'login'
  | 'from'
  | 'to'
  | 'data'
  | 'end'

export type Carried =
  | {
      readonly state: 'accepted'
      readonly answers: readonly Answer[]
      /** Where the server gave the mail an id of its own, which is what answers and Sent folders then name. */
      readonly messageId?: string
    }
  /** The server will not have this mail, or does not know this address: it is not tried again by itself. */
  | { readonly state: 'refused'; readonly answers: readonly Answer[]; readonly because: string }
  /**
   * Certainly not sent, and worth another try. With `account` it is not about this mail: the server or its login
   * refuses, and no other mail of this account would fare better.
   */
  | {
      readonly state: 'later'
      readonly answers: readonly Answer[]
      readonly because: string
      readonly account?: true
    }
  /** `beforeDot` said no, or the signal came before the dot: certainly not sent, even where `beforeDot` had said yes. */
  | { readonly state: 'stopped'; readonly answers: readonly Answer[] }
  /** It broke after the dot: it may have been sent, and is never sent again by itself. */
  | { readonly state: 'unknown'; readonly answers: readonly Answer[]; readonly because: string }

/** One mail to one recipient. */
export type Parcel = { readonly from: string; readonly to: string; readonly bytes: Uint8Array }

export type Carrier = {
  /** Never throws for what a server or a network does. */
  carry: (parcel: Parcel, hooks: CarrierHooks, signal: AbortSignal) => Promise<Carried>
  close: () => Promise<void>
}

export type CarrierHooks = {
  /** Resolves with true once it is durably recorded that the dot is about to be written. */
  readonly beforeDot: () => Promise<boolean>
}
