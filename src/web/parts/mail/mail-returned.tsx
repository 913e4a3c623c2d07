// A note that did not arrive: why, that it counts as not sent, and the other ways there are.
import type { MailSender } from '#app/mailbox/show-mail.ts'
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import type { KeptCase } from '#app/get-case.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { shownLine } from '#core/mail/shown-text.ts'
import type { WhyNotArrived } from '#core/mail/why-not-arrived.ts'
import { personPath } from '#core/plan/step-path.ts'
import type { MailSaid } from '#core/mail/came.ts'
import type { Numbers } from '../../numbers.ts'
import { LinkButton } from '../button.tsx'
import { PhoneWay } from '../people/ways.tsx'
import { sayYour } from '../../forms/say-mail.ts'

type Returned = Extract<MailStanding, { readonly kind: 'returned' }>

type MailReturnedProps = {
  readonly returned: Returned
  readonly said: MailSaid
  readonly case: KeptCase
  readonly from: MailSender
  readonly numbers: Numbers
  /** How they are addressed. */
  readonly name: string
  /** Of the journal, that it came back. */
  readonly entry: string
}

export const MailReturned = (props: MailReturnedProps) => {
  const { returned, said, case: kase, name, entry } = props
  const { note, why, isSentAgain } = returned
  const zone = kase.candidate.timeZone
  const failed = said.failed?.[0]
  return (
    <>
      <section class="stack" aria-labelledby="returned">
        <h2 id="returned">What happened</h2>
        <p>
          {failed && (
            <>
              It went to <bdi>{shownLine(failed.address)}</bdi>.{' '}
            </>
          )}
          {helps[why]}
        </p>
        {failed && failed.said.trim() !== '' && (
          <p class="quiet">
            Their server said: <q dir="auto">{shownLine(failed.said, 300)}</q>
          </p>
        )}
        <p>
          {note
            ? `So ${sayYour(note.kind)} of ${sayDay(dayOf(note.at, zone))} counts as not sent.`
            : 'So it counts as not sent.'}{' '}
          {isSentAgain && <strong>You have sent it once more since; nothing is left to do.</strong>}
        </p>
        <p class="small">
          <a href={`/applications/${kase.application.id}/entries/${entry}/withdrawal`}>
            It did arrive after all
          </a>
        </p>
      </section>
      {!isSentAgain && <OtherWays {...props} name={name} />}
    </>
  )
}

const OtherWays = ({ returned, from, case: kase, numbers, name }: MailReturnedProps) => {
  const { contact, reach, ways } = from
  const path = noteRoom(kase, returned, contact.id)
  const edit = `/people/${contact.id}/edit`
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">Another way</h2>
      <ul class="ways-on">
        <li>
          <h3>By post</h3>
          {reach.post && path ? (
            <LinkButton href={`${path}?channel=letter`}>Write it as a letter</LinkButton>
          ) : (
            <p>
              {`Where does ${name} get post? `}
              <a href={edit}>Add the postal address</a>
            </p>
          )}
        </li>
        <li>
          <h3>To the right address</h3>
          {reach.email && path ? (
            <LinkButton weight="second" href={`${path}?channel=email`}>
              Write it by email again
            </LinkButton>
          ) : (
            <p>
              {ways.emails.length > 0 && (
                <>
                  You have another: <a href={`/people/${contact.id}`}>{ways.emails[0]}</a>. Or{' '}
                </>
              )}
              <a href={edit}>
                {ways.emails.length > 0 ? 'put this one right' : 'Put the email address right'}
              </a>
              . Their card has it, or whoever invited you.
            </p>
          )}
        </li>
        <li>
          <h3>By phone</h3>
          {contact.phone !== undefined && reach.phone ? (
            <p>
              <PhoneWay phone={numbers(contact.phone, contact)} reach={reach} />
              {path && (
                <>
                  {' '}
                  or <a href={`${path.slice(0, path.lastIndexOf('/'))}/call`}>open the script</a>
                </>
              )}
            </p>
          ) : (
            <p>
              <a href={edit}>Add the phone number</a>
            </p>
          )}
        </li>
      </ul>
    </section>
  )
}

/** Where the note is written once more: at the interview it was about. */
function noteRoom({ interviews }: KeptCase, { note }: Returned, contact: string) {
  const met = interviews.findLast(
    ({ start, contacts }) => contacts.includes(contact) && start <= (note?.at ?? Infinity),
  )
  return met && note && `${personPath({ interview: met.id, contact })}/${note.kind}`
}

const helps: Readonly<Record<WhyNotArrived, string>> = {
  'no-address': 'Mostly that is a slip in typing, or somebody who has left.',
  'no-domain': 'Mostly that is a slip in typing, after the @.',
  full: 'It may help to wait some days, or to call.',
  'switched-off': 'Perhaps they have left, or the mailbox is another one now.',
  'too-large': 'Without what was attached it may fit.',
  'not-reached': 'It was tried for as long as servers try. Another way is quicker.',
  'not-taken': 'That is about the way the mail came, not about you. Another way is quicker.',
  'in-circles': 'That is a fault on their side. Another way is quicker.',
  unknown: 'Why, only their server knows. Another way is quicker.',
}
