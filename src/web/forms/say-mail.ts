// A mail that came in one line: who wrote, who is away, or what did not arrive.
import type { MailAbout } from '#app/mailbox/show-mail.ts'
import { sayDay } from '#core/days/say.ts'
import type { NoteKind } from '#core/journal/entry.ts'
import { notesSaid } from '#core/journal/say-entry.ts'
import { shownLine } from '#core/mail/shown-text.ts'
import { addressed } from '#core/words/addressed.ts'
import type { MailIn } from '#store/mail-in.ts'

type Told = { readonly mail: MailIn; readonly about?: MailAbout }

/** `Ana Ruiz wrote` */
export function sayMail({ mail, about }: Told): string {
  if (!about) return 'This mail is set aside'
  const { stands, from } = about
  const name = from?.contact.name ?? 'Somebody'
  const first = addressed(name, false).name
  switch (stands.kind) {
    case 'proposed':
      return `Somebody at ${domainOf(mail)} wrote`
    case 'returned':
      return `Your note to ${first} did not arrive: ${stands.because}`
    case 'delayed':
      return `Your note to ${first} has not arrived yet`
    case 'away':
      return `${name} is away until ${sayDay(stands.until)}`
    case 'kept':
      if (mail.kind === 'bounce') return `A mail server wrote about your note to ${first}`
      return mail.kind === 'automatic' ? `An automatic reply of ${name}` : `${name} wrote`
    case 'waits':
    case 'read':
      return `${name} wrote`
  }
}

/** `your thank-you` */
export function sayYour(kind: NoteKind): string {
  return notesSaid[kind].replace(/^a /, 'your ')
}

/** What stands after the @. */
export function domainOf({ fromAddress = '' }: MailIn): string {
  return shownLine(fromAddress.slice(fromAddress.lastIndexOf('@') + 1)) || 'an address unknown'
}
