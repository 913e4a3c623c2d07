// The ways to reach a person: what can be pressed, what turned out wrong, and what is missing said plainly.
import type { Phone } from '#capture/phone.ts'
import type { Contact } from '#core/case/case.ts'
import { isReached, type Reach } from '#core/journal/reach.ts'
import type { Numbers } from '../../numbers.ts'
import { WayOut } from '../way-out.tsx'

type WaysProps = { readonly contact: Contact; readonly reach: Reach; readonly numbers: Numbers }

export const Ways = ({ contact, reach, numbers }: WaysProps) => {
  const { id, name, phone, email } = contact
  const isUnreached = !isReached(reach)
  return (
    <p class="ways">
      {phone && <PhoneWay phone={numbers(phone, contact)} reach={reach} />}
      {email && <MailWay {...{ email, reach }} />}
      {reach.post && <span>by post</span>}
      {isUnreached && (
        <span>
          <strong>{phone || email ? 'No way that works yet.' : 'No way to reach them yet.'}</strong>{' '}
          <a
            class="screen-only"
            href={`/people/${id}/edit`}
            aria-label={`Add one: a way to reach ${name}`}
          >
            Add one
          </a>
        </span>
      )}
    </p>
  )
}

type PhoneProps = { readonly phone: Phone; readonly reach: Reach }

export const PhoneWay = ({ phone, reach }: PhoneProps) => (
  <Way href={`tel:${phone.dialled}`} word={phone.said} slip={!reach.phone && 'is wrong'} />
)

type MailProps = { readonly email: string; readonly reach: Reach }

export const MailWay = ({ email, reach }: MailProps) => (
  <Way href={mailTo(email)} word={email} slip={!reach.email && 'came back'} />
)

type WayProps = {
  readonly href: string
  readonly word: string
  /** What was wrong with it. */
  readonly slip: string | false
}

const Way = ({ href, word, slip }: WayProps) =>
  slip ? (
    <span>
      {word} <em>{slip}</em>
    </span>
  ) : (
    <WayOut href={href} inPractice={word}>
      {word}
    </WayOut>
  )

export function mailTo(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`
}
