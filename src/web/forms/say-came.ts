// When a mail came, by both clocks, and how it is known that it belongs where it stands.
import type { MailAbout, MailShown } from '#app/mailbox/show-mail.ts'
import { sayClock, sayFarDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { addressed } from '#core/words/addressed.ts'
import { fold } from '#core/words/fold.ts'
import { sayYour } from './say-mail.ts'

/** `Tue 10 March, 09:12, 15:12 for Ana. It answers your thank-you of Mon 2 March.` */
export function sayCame(shown: MailShown): string {
  return [sayWhen(shown), sayKnown(shown)].filter(Boolean).join('. ')
}

function sayWhen({ mail, about, zone, now }: MailShown): string {
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
