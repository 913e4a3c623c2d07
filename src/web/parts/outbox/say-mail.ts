// A mail of one's own in words: what it is, where it stands, and what comes next.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { sayBothClocks } from '#core/plan/say-time-there.ts'
import { addressed } from '#core/words/addressed.ts'

/** What time it is, and by whose clock it is said. */
export type Clock = { readonly now: Moment; readonly own: string }

/** `Thank-you to Ana Ruiz`. */
export function sayMail({ kind, to, subject }: Pick<MailShown, 'kind' | 'to' | 'subject'>): string {
  return kind === 'digest' ? subject : `${kinds[kind]} to ${to.name}`
}

const kinds = {
  'thank-you': 'Thank-you',
  'status-note': 'Question after their date',
  'check-in': 'Check-in',
} as const

/** Where it stands, in one sentence. */
export function sayStanding(mail: MailShown, clock: Clock): string {
  switch (mail.state) {
    case 'due':
      return isInSeconds(mail, clock)
        ? `It goes out at ${saySecond(mail.tryAt, clock.own)}.`
        : `It goes out ${sayGoing(mail, clock)}.`
    case 'claimed':
    case 'sending':
    case 'dotted':
      return 'It is being handed over just now.'
    case 'retry':
      return `It could not be handed over yet, and is tried again ${sayGoing(mail, clock)}.`
    case 'held':
      return 'It waits for a word from you.'
    case 'uncertain':
      return 'This may have been sent. Look in your Sent folder.'
    case 'failed':
      return 'It was not sent.'
    case 'withdrawn':
      return 'Nothing was sent.'
    case 'sent':
      return mail.hasBounced ? 'It came back.' : `It went out ${sayEnded(mail, clock)}.`
  }
}

/** As long as one may think again. */
const longestUndo = 600_000

/** Whether it goes out within minutes. */
export function isInSeconds({ tryAt }: MailShown, { now }: Clock): boolean {
  return tryAt - now <= longestUndo
}

/** `today at 15:00, 16:00 for Ana`. */
function sayGoing({ tryAt, to, zone }: MailShown, { now, own }: Clock): string {
  const { name } = addressed(to.name, false)
  return sayBothClocks(tryAt, { now, name, zone: zone ?? own, own })
}

function sayEnded({ endedAt, tryAt }: MailShown, { now, own }: Clock): string {
  return sayBothClocks(endedAt ?? tryAt, { now, name: '', zone: own, own })
}

/** `15:00:30`. */
function saySecond(at: Moment, zone: string): string {
  const seconds = Math.floor((at % 60_000) / 1000)
  return `${sayClock(clockOf(at, zone))}:${String(seconds).padStart(2, '0')}`
}
