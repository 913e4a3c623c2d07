// The desk at which mail goes out, and what stays in mind there between two looks.
import type { Moment } from '#core/days/moment.ts'
import type { Carrier } from '#core/mail/carrier.ts'
import type { Desk } from '../desk.ts'

export type MailDesk = Desk & {
  /** What carries mail out of the mailbox; opened when there is something to send. */
  readonly carrier: () => Promise<Carrier>
  /** Looks at what came in during the last moments, a few seconds long at most; absent where nobody listens. */
  readonly lookNow?: (() => Promise<unknown>) | undefined
  /** Another one in each copy of the data that can be told from it. */
  readonly home: () => Promise<string>
  /** Another one whenever the data has changed; absent where that is not known at once. */
  readonly dataVersion?: (() => string) | undefined
}

/** What one process knows from look to look. Forgotten, it costs one more look and nothing else. */
export type MailMind = {
  version?: string | undefined
  /** How far the clock has been. */
  clockSeen?: Moment
  /** When something is to be done next, unless the data changes. */
  next?: Moment | undefined
  /** The mailbox could not be used, so often in a row, and is left alone until then. */
  rest?: { readonly since: Moment; readonly until: Moment; readonly failures: number }
}
