// What a mail is, as far as following up asks: that one did not arrive, that nobody is there, or that somebody wrote.
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'

/** Ids stand in their brackets, `<…>`, as they were sent; addresses in lower case. */
export type MailHead = {
  readonly messageId?: string
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly from?: { readonly name?: string; readonly address: string }
  readonly to: readonly string[]
  readonly subject: string
  readonly at?: Moment
  /** The day it was written, by the clock of who wrote it. */
  readonly day?: Day
  /** Written by the mail system, as far as the head tells: whom it is about stands in its body. */
  readonly bySystem: boolean
}

/** One address a mail did not arrive at; `said` is what the mail system said of it. */
export type FailedAddress = {
  readonly address: string
  /** Where it was forwarded to, if the failure was there. */
  readonly forwarded?: string
  /** As in RFC 3463, `5.1.1`. */
  readonly status?: string
  readonly said: string
}

export type Bounce = {
  readonly kind: 'bounce'
  /** Whether no later try could help: the address or its server says no for good. */
  readonly hard: boolean
  readonly failed: readonly FailedAddress[]
  /** Those still being tried: nothing has failed for them, and nothing has arrived. */
  readonly delayed: readonly FailedAddress[]
  /** The Message-ID of the mail that did not arrive. */
  readonly original?: string
}

export type AutomaticReply = {
  readonly kind: 'automatic'
  /** The day they return, or where they say “until” the last one away: nothing goes to them up to that day. */
  readonly back?: Day
  readonly said: string
}

/** Says that a mail arrived or was read, or that somebody complained: nothing failed, and nobody wrote. */
export type MailReport = { readonly kind: 'report' }

export type PersonalMail = {
  readonly kind: 'mail'
  /** What is new in it, without quotes and signature. */
  readonly text: string
  /** What was quoted, and older mails below. */
  readonly rest: string
  readonly signature?: { readonly text: string; readonly phone?: string; readonly title?: string }
}

export type MailRead = {
  readonly head: MailHead
  readonly is: Bounce | AutomaticReply | MailReport | PersonalMail
  /** All of its text, without HTML. */
  readonly whole: string
}
