// A mail that came and concerns somebody known: what it is, and how it is known where it belongs.
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'

/** What came; abuse reports and the like are never kept. */
export type MailCameKind = 'reply' | 'bounce' | 'automatic'

/**
 * `thread`: it answers a mail of ours. `address`: it is from an address of somebody known. `domain`: it is from where
 * they work, which is a proposal. `said`: the user said so. `apart`: the user said that it belongs nowhere.
 */
export type MailKnownBy = 'thread' | 'address' | 'domain' | 'said' | 'apart'

/** What it says beside its text. */
export type MailSaid = {
  /** Of a bounce: for good, or not yet; and which addresses. */
  readonly hard?: boolean
  /** Of a notice that says it is still being tried: nothing failed, and nothing arrived. */
  readonly delayed?: boolean
  readonly failed?: readonly {
    readonly address: string
    readonly status?: string
    readonly said: string
  }[]
  /** Of a bounce, the Message-ID of what came back. */
  readonly original?: string
  /** Of an automatic reply, until when they are away. */
  readonly back?: Day
  readonly signature?: { readonly text: string; readonly phone?: string; readonly title?: string }
}

export type MailCame = {
  readonly messageId?: string
  readonly folder: string
  readonly cameAt: Moment
  readonly fromName?: string
  readonly fromAddress?: string
  readonly subject: string
  readonly kind: MailCameKind
  /** What is new in it. */
  readonly text: string
  /** Quotes and what was written before. */
  readonly rest: string
  readonly contact?: string
  readonly application?: string
  readonly known: MailKnownBy
  readonly said: MailSaid
  /** The journal's entry that was made of it. */
  readonly entry?: string
  readonly lookedAt?: Moment
}
