// In place of a note that was sent off: where it stands, as it will be read, and no second way out of the house.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { LinkButton } from '../button.tsx'
import { MailItself } from '../outbox/mail-itself.tsx'
import { sayStanding, type Clock } from '../outbox/say-mail.ts'

type NoteGoingProps = { readonly mail: MailShown; readonly clock: Clock }

export const NoteGoing = ({ mail, clock }: NoteGoingProps) => {
  const isAsked = mail.state === 'held' || mail.state === 'uncertain'
  return (
    <div class="stack-wide">
      <section class="now sheet" aria-labelledby="going">
        <h2 id="going">This note was sent off by email.</h2>
        <p>{sayStanding(mail, clock)}</p>
        <div class="actions">
          <LinkButton href={`/outbox/${mail.id}`}>
            {isAsked ? 'Say how it goes on' : 'See it, or take it back'}
          </LinkButton>
        </div>
      </section>
      <MailItself mail={mail} />
    </div>
  )
}
