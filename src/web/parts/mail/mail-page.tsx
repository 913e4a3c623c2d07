// The page of a mail: when it came and how it is known, the mail itself, and what is to be said or done about it.
import type { MailShown } from '#app/mailbox/show-mail.ts'
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import { dayOf } from '#core/days/zone.ts'
import { addressed } from '#core/words/addressed.ts'
import type { Filled } from '../../forms/filled.ts'
import { sayCame } from '../../forms/say-came.ts'
import { domainOf, sayMail } from '../../forms/say-mail.ts'
import type { Numbers } from '../../numbers.ts'
import { wayBack } from '../../place.ts'
import { Done } from '../done.tsx'
import { Sentence } from '../sentence.tsx'
import { Title } from '../title.tsx'
import { FromSignature } from './from-signature.tsx'
import { MailAside } from './mail-aside.tsx'
import { MailAway } from './mail-away.tsx'
import { MailMeaning } from './mail-meaning.tsx'
import { MailProposed } from './mail-proposed.tsx'
import { MailRead } from './mail-read.tsx'
import { MailReturned } from './mail-returned.tsx'
import { MailSheet } from './mail-sheet.tsx'

type MailPageProps = MailShown & {
  readonly numbers: Numbers
  /** The forms as they came back, by their names. */
  readonly sent: Readonly<Record<string, Filled>>
  readonly done: string | undefined
}

export const MailPage = (props: MailPageProps) => {
  const { mail, about, done } = props
  if (!about) return <SetAside />
  const { from, stands } = about
  const names = from ? [from.contact.name] : []
  return (
    <>
      <Done done={done} />
      <Title
        from={wayBack(about.case.application)}
        lead={
          <Sentence names={names.map((name) => addressed(name, false).name)}>
            {sayCame(props)}
          </Sentence>
        }
      >
        <Sentence names={names}>{sayMail(props)}</Sentence>
      </Title>
      <div class="stack-wide">
        {mail.kind === 'bounce' ? (
          <>
            <Standing {...props} about={about} />
            <details>
              <summary>What the server wrote</summary>
              <MailSheet mail={mail} />
            </details>
          </>
        ) : (
          <>
            <MailSheet mail={mail} />
            <Standing {...props} about={about} />
            {mayGo(mail, stands) && <MailAside mail={mail.id} />}
          </>
        )}
      </div>
    </>
  )
}

type StandingProps = MailPageProps & { readonly about: NonNullable<MailShown['about']> }

const Standing = ({ mail, about, zone, now, numbers, sent }: StandingProps) => {
  const { stands, from, case: kase } = about
  const { id } = kase.application
  const today = dayOf(now, zone)
  const name = from ? addressed(from.contact.name, false).name : 'them'
  switch (stands.kind) {
    case 'proposed':
      return (
        <MailProposed
          {...{ mail }}
          case={kase}
          domain={domainOf(mail)}
          filled={sent['belonging']}
        />
      )
    case 'waits': {
      const asked = new URLSearchParams({ contact: from?.contact.id ?? '', news: 'asked-for' })
      const news = `/applications/${id}/news?${asked}`
      return (
        <>
          <MailMeaning waits={stands} mail={mail.id} news={news} filled={sent['meaning']} />
          {from && <FromSignature mail={mail.id} {...{ from, name }} />}
        </>
      )
    }
    case 'read':
      return (
        <>
          <MailRead entry={stands.entry} application={id} {...{ from, today, zone }} />
          {from && <FromSignature mail={mail.id} {...{ from, name }} />}
        </>
      )
    case 'returned':
      return (
        from && (
          <MailReturned
            {...{ from, numbers, name }}
            {...{ returned: stands, said: mail.said, case: kase, entry: mail.entry ?? '' }}
          />
        )
      )
    case 'delayed':
      return (
        <p>
          Their server has not taken it yet, and yours goes on trying, mostly for some days. Nothing
          is to be done now. If it gives up, that stands under Today, with other ways.
        </p>
      )
    case 'away':
      return <MailAway mail={mail.id} away={stands} today={today} filled={sent['absence']} />
    case 'kept':
      return <p class="quiet">Nothing follows from it.</p>
  }
}

const SetAside = () => (
  <Title
    from={{ href: '/', word: 'Today' }}
    lead="Nothing of it is kept here, and it does not come back. It lies in your mailbox as it was."
  >
    This mail is set aside
  </Title>
)

/** What was read for its meaning is taken back first; who is away is said where that is said. */
function mayGo({ kind }: MailShown['mail'], stands: MailStanding): boolean {
  return stands.kind === 'waits' || (stands.kind === 'kept' && kind === 'reply')
}
