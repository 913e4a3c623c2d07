// What a mail was read as, what follows from it, and the way back.
import type { MailSender } from '#app/mailbox/show-mail.ts'
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import type { Day } from '#core/days/day.ts'
import { meaningsSaid, sayDecision } from '#core/journal/say-entry.ts'
import { LinkButton } from '../button.tsx'
import { NextLines } from '../steps/next-lines.tsx'

type MailReadProps = {
  readonly entry: Extract<MailStanding, { readonly kind: 'read' }>['entry']
  readonly application: string
  readonly from: MailSender | undefined
  readonly today: Day
  readonly zone: string
}

export const MailRead = ({ entry, application, from, today, zone }: MailReadProps) => {
  const { meaning = 'courtesy', decisionBy, id } = entry
  return (
    <section class="stack" aria-labelledby="meaning">
      <h2 id="meaning">What it means</h2>
      <p>
        You read it as {meaningsSaid[meaning]}.{sayDecision(decisionBy)}{' '}
        <a
          class="screen-only"
          href={`/applications/${application}/entries/${id}/withdrawal`}
          aria-label="Take back how you read it"
        >
          Take it back
        </a>
      </p>
      {meaning === 'advanced' && (
        <div class="actions">
          <LinkButton href={`/interviews/new?application=${application}`}>
            Add the further interview
          </LinkButton>
        </div>
      )}
      {from && from.next.length > 0 ? (
        <NextLines next={from.next} contact={from.contact} {...{ today, zone }} />
      ) : (
        <p class="quiet">{rest[meaning]}</p>
      )}
    </section>
  )
}

const rest = {
  courtesy: 'Nothing is to be done now.',
  update: 'Nothing is to be done now.',
  advanced: 'The follow-ups still open fall away.',
  offer: 'Congratulations. Nothing more is to follow up here.',
  rejection: 'Nothing more is to follow up here.',
}
