// Whether a note may go by mail: they can be reached so, and the same is not on its way, and did not go.
import type { NoteKind } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { reachAfter } from '#core/journal/reach.ts'
import { numberIn } from '#core/outbox/once.ts'
import { going } from '#core/outbox/state.ts'
import { Problem } from '#core/problem.ts'
import { contactErased, type KeptContact } from '#store/contacts.ts'
import { listMailsAbout, type Mail } from '#store/outbox.ts'
import type { WritingDesk } from '../desk.ts'
import type { KeptCase } from '../get-case.ts'

export function personWithEmail(
  { contacts, journal, now }: KeptCase,
  id: string,
): KeptContact & { readonly email: string } {
  const contact = contacts.find((one) => one.id === id)
  if (contact?.erased) throw contactErased()
  if (!contact) {
    const sentence = 'This person does not belong to the application; please add them first.'
    throw new Problem('unknown-id', sentence, { field: 'contact' })
  }
  const { name, email } = contact
  const theirs = liveEntries(journal, now).filter(
    (entry) => 'contact' in entry && entry.contact === id,
  )
  if (email !== undefined && reachAfter(contact, theirs).email) return { ...contact, email }
  const sentence =
    email === undefined
      ? `You have no email address of ${name} yet.`
      : `The last mail to ${email} came back; put the address right first.`
  throw new Problem('missing', sentence, { field: 'email' })
}

type Note = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  readonly number: number
}

/** However often it is pressed, and in however many windows. Who was joined with another is one with them. */
export async function checkOnce(
  { db, account }: WritingDesk,
  { application }: KeptCase,
  { interview, contact, kind, number }: Note,
): Promise<void> {
  const known = (await listMailsAbout(db, account, [application.id])).find(
    (mail) =>
      mail.about?.interview === interview &&
      mail.about.contact === contact &&
      mail.kind === kind &&
      !mail.hasBounced &&
      (isOpen(mail) || (mail.state === 'sent' && numberIn(mail.once) === number)),
  )
  if (!known) return
  const sentence =
    known.state === 'sent'
      ? 'This went out by mail already.'
      : 'This is in your outbox already; take it back there to write another.'
  throw new Problem('conflict', sentence)
}

function isOpen({ state }: Mail): boolean {
  return state === 'held' || going.some((one) => one === state)
}
