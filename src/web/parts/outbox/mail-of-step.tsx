// Beside a step whose note was sent off: where the mail stands, and the way to it.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { sayStanding, type Clock } from './say-mail.ts'

type MailOfStepProps = {
  readonly mail: MailShown
  readonly clock: Clock
  /** The step, in words. */
  readonly about: string
}

export const MailOfStep = ({ mail, clock, about }: MailOfStepProps) => (
  <p class="step-actions screen-only">
    <span>{sayStanding(mail, clock)}</span>
    <a href={`/outbox/${mail.id}`} aria-label={`Look at the mail: ${about}`}>
      Look at it
    </a>
  </p>
)
