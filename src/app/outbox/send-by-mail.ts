// A note goes out from one's own mailbox: written into the outbox as it will go, to the sign, once. Nobody is
// connected to here.
import type { Moment } from '#core/days/moment.ts'
import { noteKinds } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { reachAfter } from '#core/journal/reach.ts'
import { going } from '#core/outbox/state.ts'
import { onceOf } from '#core/outbox/once.ts'
import { composeMail } from '#channels/smtp/compose.ts'
import { Problem } from '#core/problem.ts'
import type { Words } from '#core/words/differences.ts'
import { fold } from '#core/words/fold.ts'
import type { KeptContact } from '#store/contacts.ts'
import { getInterview } from '#store/interviews.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { addMail, listMailsAbout, listMailsSent, type Mail } from '#store/outbox.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { getCase, type KeptCase } from '../get-case.ts'
import { word } from '../input/word.ts'
import { reasonReader, type Reasoned } from '../reason.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { letOut } from '../send-note.ts'
import type { Enclosed } from './enclose-letter.ts'

export type MailAsked = Keyed &
  Reasoned & {
    readonly interview: string
    readonly contact: string
    readonly kind: string
    /** As its page showed them. */
    readonly shown: Words
    /** When it goes out; left out: as soon as the time to take it back is over. */
    readonly at?: Moment | undefined
    /** A file that goes along. */
    readonly enclosed?: Enclosed | undefined
  }

/** Gives the id it has in the outbox. Throws a Problem where the same is on its way, or went. */
export function sendByMail(desk: Desk, input: MailAsked): Promise<string> {
  const kind = word(input.kind, noteKinds, 'kind')
  return change(desk, input, async (writing) => {
    const { db, account, now: clock, newId } = writing
    const now = clock()
    const from = await mailboxOf(writing)
    const goesAt = goingAt(input.at, now, from)
    const { application } = await getInterview(db, account, input.interview)
    const kase = await getCase(writing, application, goesAt)
    const contact = personWithEmail(kase, input.contact)
    const about = { contact: contact.id, kind, reason: input.reason }
    const readReason = await reasonReader(writing, kase, about)
    const { shown, interview } = input
    const then = { ...writing, now: () => goesAt }
    const note = { interview, contact: contact.id, kind, channel: 'email' } as const
    const { anyway, number } = await letOut(then, { ...note, shown })
    await checkOnce(writing, kase, { ...note, number })
    const reasons = [readReason().reason, anyway].filter((one) => one !== undefined)
    const thread = await listMailsSent(db, account, { application, contact: contact.id })
    const id = newId()
    const messageId = `<${newId()}@${domainOf(from.address)}>`
    const subject = shown.subject ?? ''
    const to = { address: contact.email, name: contact.name }
    const inReplyTo = thread.at(-1)?.messageId
    const bytes = await composeMail({
      ...{
        from: { name: from.name, address: from.address },
        to,
        subject,
        text: shown.text,
        at: goesAt,
        zone: kase.candidate.timeZone,
      },
      ...{ messageId, ...(inReplyTo && { inReplyTo }) },
      references: thread.map((one) => one.messageId),
      attachments: input.enclosed && [input.enclosed],
    })
    await addMail(db, account, {
      ...{ id, once: onceOf({ interview, contact: contact.id, kind, number }), kind },
      about: {
        application,
        interview,
        contact: contact.id,
        company: fold(kase.application.company),
      },
      ...{ to, from: from.address, subject, messageId, ...(inReplyTo && { inReplyTo }) },
      words: subject ? `${subject}\n\n${shown.text}` : shown.text,
      ...{ writtenAt: now, goesAt, copy: from.keepsCopies || !from.imap ? 'none' : 'wanted' },
      ...{ entry: newId(), bytes, ...(reasons.length > 0 && { reason: reasons.join('\n') }) },
    })
    return { outcome: id, moved: [] }
  })
}

async function mailboxOf(desk: Desk): Promise<MailAccount> {
  const own = await findMailAccount(desk)
  if (own) return own
  const sentence = 'There is no mailbox to send from yet; connect yours under Settings.'
  throw new Problem('missing', sentence)
}

const year = 366 * 86_400_000

function goingAt(at: Moment | undefined, now: Moment, { undoSeconds }: MailAccount): Moment {
  const soonest = (now + undoSeconds * 1_000) as Moment
  if (at === undefined) return soonest
  if (at > now && at - now < year) return Math.max(at, soonest) as Moment
  const sentence =
    at <= now
      ? 'That time has passed already; please choose one to come.'
      : 'That is more than a year from now; please choose an earlier time.'
  throw new Problem('wrong-form', sentence, { field: 'at' })
}

type Reached = KeptContact & { readonly email: string }

function personWithEmail({ contacts, journal, now }: KeptCase, id: string): Reached {
  const contact = contacts.find((one) => one.id === id)
  if (!contact || contact.erased) {
    const sentence = 'This person does not belong to the application; please add them first.'
    throw new Problem('unknown-id', sentence, { field: 'contact' })
  }
  const theirs = liveEntries(journal, now).filter(
    (entry) => 'contact' in entry && entry.contact === id,
  )
  if (contact.email !== undefined && reachAfter(contact, theirs).email)
    return { ...contact, email: contact.email }
  const sentence =
    contact.email === undefined
      ? `You have no email address of ${contact.name} yet.`
      : `The last mail to ${contact.email} came back; put the address right first.`
  throw new Problem('missing', sentence, { field: 'email' })
}

type Note = { interview: string; contact: string; kind: Mail['kind']; number: number }

/** However often it is pressed, and in however many windows. */
async function checkOnce(
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
      (isOpen(mail) || (mail.state === 'sent' && mail.once.endsWith(`:${number}`))),
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

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
