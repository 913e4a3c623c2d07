// The desk at which one listens: with a way into one's own mailbox, where there is one.
import type { Mailbox } from '#channels/imap/mailbox.ts'
import type { Desk } from '../desk.ts'

export type MailboxDesk = Desk & {
  /** `undefined` without a mailbox that can be read; throws a Problem that says what is in the way. */
  readonly mailbox: (signal: AbortSignal) => Promise<Mailbox | undefined>
}
