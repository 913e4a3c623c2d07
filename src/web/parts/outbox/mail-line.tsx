// One mail in the list: what it is, where it stands and why, and the way to it.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { LinkButton } from '../button.tsx'
import { Sentence } from '../sentence.tsx'
import { sayMail, sayStanding, type Clock } from './say-mail.ts'

type LineProps = {
  readonly mail: MailShown
  readonly clock: Clock
  /** What its button says, and whether it is the first on the page. */
  readonly word: string
  readonly first?: boolean
}

export const MailLine = ({ mail, clock, word, first = false }: LineProps) => {
  const { id, application, because, to } = mail
  const title = sayMail(mail)
  const standing = sayStanding(mail, clock)
  return (
    <li class={`todo mail-${mail.state}`}>
      <h2>
        <Sentence names={[to.name]}>{title}</Sentence>
      </h2>
      <p class="when">{standing}</p>
      <p>
        {because && (
          <>
            <Sentence names={[to.name]}>{because}</Sentence>{' '}
          </>
        )}
        {application && (
          <a class="quiet" href={`/applications/${application.id}`}>
            <bdi>{application.position}</bdi> at <bdi>{application.company}</bdi>
          </a>
        )}
      </p>
      <div class="actions">
        <LinkButton
          weight={first ? 'first' : 'second'}
          href={`/outbox/${id}`}
          about={`${word}: ${title}. ${standing}`}
        >
          {word}
        </LinkButton>
      </div>
    </li>
  )
}
