// Somebody who is away, as their automatic reply says: what waits because of it, and what to do if that is not right.
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import { printDay, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { StepKind } from '#core/journal/entry.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type MailAwayProps = {
  readonly mail: string
  readonly away: Extract<MailStanding, { readonly kind: 'away' }>
  readonly today: Day
  /** The form with another day, as it came back. */
  readonly filled: Filled | undefined
}

export const MailAway = ({ mail, away, today, filled }: MailAwayProps) => (
  <section class="stack" aria-labelledby="away">
    <h2 id="away">What waits</h2>
    <p>
      {away.until < today
        ? 'They are back by now; nothing waits because of it any more.'
        : (sayMoved(away) ?? 'Nothing had to move; calls and questions would wait until then.')}
    </p>
    <div class="actions">
      <Form action={`/mail/${mail}/return`}>
        <Button weight="second">That is not right: they are not away</Button>
      </Form>
    </div>
    <details open={filled !== undefined}>
      <summary>They are away until another day</summary>
      <Form action={`/mail/${mail}/absence`} filled={filled}>
        <Field
          of={filled ?? filledWith({ until: printDay(away.until) })}
          name="until"
          label="The last day they are away"
          type="date"
          short
        />
        <div class="actions">
          <Button weight="second">Keep this day</Button>
        </div>
      </Form>
    </details>
  </section>
)

/** `The call moved from Tue 17 March to Mon 23 March.` */
export function sayMoved({
  moved,
}: Extract<MailStanding, { readonly kind: 'away' }>): string | undefined {
  if (!moved) return undefined
  const { step, from } = moved
  return `${stepsNamed[step.kind]} moved from ${sayDay(from)} to ${sayDay(step.on)}.`
}

const stepsNamed: Readonly<Record<StepKind, string>> = {
  'thank-you': 'The thank-you',
  material: 'What they asked for',
  'status-note': 'The question about the decision',
  'check-in': 'The check-in',
  call: 'The call',
}
