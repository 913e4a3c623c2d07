// Nothing else is to be done about an application now: a note is on its way by itself.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { LinkButton } from '../button.tsx'
import { sayMail, sayStanding, type Clock } from '../outbox/say-mail.ts'
import { Sentence } from '../sentence.tsx'

type OnItsWayProps = { readonly mail: MailShown; readonly clock: Clock }

export const OnItsWay = ({ mail, clock }: OnItsWayProps) => (
  <section class="now sheet" aria-labelledby="now">
    <h2 id="now">
      <Sentence names={[mail.to.name]}>{`${sayMail(mail)}, on its way`}</Sentence>
    </h2>
    <p>{sayStanding(mail, clock)}</p>
    <div class="actions">
      <LinkButton weight="second" href={`/outbox/${mail.id}`}>
        See it, or take it back
      </LinkButton>
    </div>
  </section>
)
