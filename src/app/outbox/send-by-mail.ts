// A note goes out from one's own mailbox: written into the outbox as it will go, to the sign, once. Nobody is
// connected to here.
import { composeMail } from '#channels/smtp/compose.ts'
import type { Moment } from '#core/days/moment.ts'
import { noteKinds, type NoteKind } from '#core/journal/entry.ts'
import { onceOf } from '#core/outbox/once.ts'
import { Problem } from '#core/problem.ts'
import type { Words } from '#core/words/differences.ts'
import { fold } from '#core/words/fold.ts'
import { getInterview } from '#store/interviews.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { takeOverNoteWords } from '#store/drafts.ts'
import { addMail, listMailsSent } from '#store/outbox.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { getCase } from '../get-case.ts'
import { word } from '../input/word.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { reasonReader, type Reasoned } from '../reason.ts'
import { letOut } from '../send-note.ts'
import type { Enclosed } from './enclose-letter.ts'
import { checkOnce, personWithEmail } from './may-be-mailed.ts'

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
  return change(desk, input, async (desk) => {
    return { outcome: await putInOutbox(desk, { ...input, kind }), moved: [] }
  })
}

type Putting = MailAsked & { readonly kind: NoteKind }

async function putInOutbox(desk: WritingDesk, input: Putting): Promise<string> {
  const { db, account, now, newId } = desk
  const { interview, kind, shown, enclosed } = input
  const mailbox = await getMailbox(desk)
  const goesAt = goingAt(input.at, now(), mailbox)
  const { application } = await getInterview(db, account, interview)
  const kase = await getCase(desk, application, goesAt)
  const { id: contact, email, name } = personWithEmail(kase, input.contact)
  const readReason = await reasonReader(desk, kase, { contact, kind, reason: input.reason })
  const note = { interview, contact, kind }
  const then = { ...desk, now: () => goesAt }
  const { anyway, number } = await letOut(then, { ...note, channel: 'email', shown })
  await checkOnce(desk, kase, { ...note, number })
  await takeOverNoteWords(db, account, { ...note, channel: 'email', number })
  const reasons = [readReason().reason, anyway].filter((one) => one !== undefined)
  const thread = (await listMailsSent(db, account, { application, contact })).map(
    ({ messageId }) => messageId,
  )
  const from = { name: mailbox.name, address: mailbox.address }
  const to = { name, address: email }
  const messageId = `<${newId()}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`
  const { subject = '', text } = shown
  const answers = thread.length > 0 ? { inReplyTo: thread.at(-1)! } : {}
  const id = newId()
  await addMail(db, account, {
    ...{ id, once: onceOf({ ...note, number }), kind },
    about: { application, interview, contact, company: fold(kase.application.company) },
    ...{ to, from: from.address, subject, messageId, ...answers },
    words: subject ? `${subject}\n\n${text}` : text,
    ...{ writtenAt: now(), goesAt, copy: mailbox.keepsCopies || !mailbox.imap ? 'none' : 'wanted' },
    ...{ entry: newId(), ...(reasons.length > 0 && { reason: reasons.join('\n') }) },
    bytes: await composeMail({
      ...{ from, to, subject, text, at: goesAt, zone: kase.candidate.timeZone },
      ...{ messageId, ...answers, references: thread, attachments: enclosed && [enclosed] },
    }),
  })
  return id
}

async function getMailbox(desk: Desk): Promise<MailAccount> {
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
