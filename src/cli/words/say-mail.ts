// A mail of one’s own, with where it stands.
import type { listOutbox } from '#operations/outbox/list-outbox.ts'
import { sayGivenMoment } from '../frame/interview-given.ts'
import type { Layout } from '../frame/layout.ts'

type Outbox = Awaited<ReturnType<typeof listOutbox.run>>
type Line = Outbox['asking'][number]

export function sayMail({ paint, under }: Layout, mail: Line, zone: string): string {
  const { to, subject, because } = mail
  return [
    `${paint('bold', subject)}\n`,
    under(`To ${to.name} <${to.address}>`),
    under(sayStanding(mail, zone)),
    under(because),
  ].join('')
}

function sayStanding({ state, goesAt, triedAgainAt, endedAt, hasComeBack }: Line, zone: string) {
  const at = (text: string | undefined) => (text ? sayGivenMoment(text, zone) : '')
  switch (state) {
    case 'due':
      return `Goes out ${at(goesAt)}.`
    case 'retry':
      return `Did not get out yet; it is tried again ${at(triedAgainAt)}.`
    case 'claimed':
    case 'sending':
    case 'dotted':
      return 'On its way just now.'
    case 'sent':
      return hasComeBack ? `Went out ${at(endedAt)}, and came back.` : `Went out ${at(endedAt)}.`
    case 'failed':
      return `Did not get out, and is not tried again.`
    case 'uncertain':
      return 'Nobody knows whether it went out: npx sincerely outbox settle says so.'
    case 'held':
      return 'Waits for your word: npx sincerely outbox release lets it go.'
    case 'withdrawn':
      return 'Was taken back.'
  }
}
