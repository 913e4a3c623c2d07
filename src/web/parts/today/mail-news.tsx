// What came by mail and asks for nothing but a look, one line each.
import type { MailTold } from '#app/mailbox/list-mail-to-tell.ts'
import { sayMail } from '../../forms/say-mail.ts'
import { sayMoved } from '../mail/mail-away.tsx'
import { Sentence } from '../sentence.tsx'

export const MailNews = ({ mails }: { readonly mails: readonly MailTold[] }) => (
  <ul class="mail-news screen-only">
    {mails.map((told) => {
      const { position, company } = told.about.case.application
      const name = told.about.from?.contact.name
      const { stands } = told.about
      return (
        <li>
          <Sentence names={name === undefined ? [] : [name]}>{`${sayMail(told)}. `}</Sentence>
          {stands.kind === 'proposed' && (
            <>
              Is it about <bdi>{position}</bdi> at <bdi>{company}</bdi>?{' '}
            </>
          )}
          {stands.kind === 'away' && `${sayMoved(stands) ?? ''} `}
          <a href={`/mail/${told.mail.id}`} aria-label={`${words[stands.kind]}: ${sayMail(told)}`}>
            {words[stands.kind]}
          </a>
        </li>
      )
    })}
  </ul>
)

const words: Readonly<Record<MailTold['about']['stands']['kind'], string>> = {
  ...{ proposed: 'Read it', waits: 'Read it', read: 'Read it', kept: 'Read it' },
  ...{ away: 'Read it', delayed: 'Read it', returned: 'Choose another way' },
}
