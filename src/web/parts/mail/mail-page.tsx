// The page of a mail: when it came and how it is known, the mail itself, and what is to be said or done about it.
import type { MailAbout, MailShown } from '#app/mailbox/show-mail.ts'
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import { sayClock, sayFarDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { addressed } from '#core/words/addressed.ts'
import { fold } from '#core/words/fold.ts'
import type { Filled } from '../../forms/filled.ts'
import { domainOf, sayMail, sayYour } from '../../forms/say-mail.ts'
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
        lead={[sayCame(props), sayKnown(props)].filter(Boolean).join('. ')}
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

/** `Tue 10 March, 09:12, 15:12 for Ana` */
function sayCame({ mail, about, zone, now }: MailShown): string {
  const at = mail.cameAt
  const day = dayOf(at, zone)
  const said = `${sayFarDay(day, dayOf(now, zone))}, ${sayClock(clockOf(at, zone))}`
  const from = about?.from
  if (!from || clockOf(at, from.zone) === clockOf(at, zone)) return said
  return `${said}, ${sayClock(clockOf(at, from.zone))} for ${addressed(from.contact.name, false).name}`
}

/** How it is known that it belongs here. */
function sayKnown(shown: MailShown): string | undefined {
  const { mail, about } = shown
  const answers = about?.answers
  if (mail.kind === 'bounce') return undefined
  switch (mail.known) {
    case 'thread':
      return `It answers ${answers ? sayNote(answers, shown) : 'a mail of yours'}${sayUnknown(shown)}.`
    case 'address':
      return (
        about?.from &&
        `It is from an address you have of ${addressed(about.from.contact.name, false).name}.`
      )
    case 'said':
      return 'You said that it is about this.'
    case 'domain':
    case 'apart':
      return undefined
  }
}

function sayNote(
  { kind, at }: NonNullable<MailAbout['answers']>,
  { mail, zone }: MailShown,
): string {
  return `${sayYour(kind)} of ${sayFarDay(dayOf(at, zone), dayOf(mail.cameAt, zone))}`
}

/** Anybody may call themselves by a name. */
function sayUnknown({ mail, about }: MailShown): string {
  const { contact, ways } = about?.from ?? {}
  const known = [contact?.email, ...(ways?.emails ?? [])].map((email) => fold(email ?? ''))
  if (!contact || known.includes(fold(mail.fromAddress ?? ''))) return ''
  return `, from an address you do not have of ${addressed(contact.name, false).name}`
}
