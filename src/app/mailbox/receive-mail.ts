// A mail that came is kept, once however often it is seen, with what follows from it in the journal.
import type { MailRead } from '#capture/mail/mail-read.ts'
import type { Moment } from '#core/days/moment.ts'
import { awayFollows, replyFollows } from '#core/mail/follows.ts'
import type { MailSaid } from '#core/mail/came.ts'
import { hasMailIn, listEntriesOfMails } from '#store/mail-in.ts'
import type { WritingDesk } from '../desk.ts'
import { getCase } from '../get-case.ts'
import { acquaintanceOf, findBelonging, type Belonging } from './belonging.ts'
import { bounded, headOf, keep, longestWords, note, type MailSeen } from './keep-mail.ts'
import { receiveBounce } from './receive-bounce.ts'

/** Gives whether it was news. To be called where nobody else writes. */
export async function receiveMail(
  desk: WritingDesk,
  read: MailRead,
  seen: MailSeen,
): Promise<boolean> {
  const { db, account } = desk
  if (read.is.kind === 'report' || (await hasMailIn(db, account, seen.mark))) return false
  const at = timeOf(read, seen, desk.now())
  if (read.is.kind === 'bounce') return receiveBounce(desk, read, read.is, seen, at)
  const acquaintance = await acquaintanceOf(desk, [read.head])
  const belonging = await findBelonging(desk, read.head, acquaintance)
  if (!belonging || !concerns(belonging, read, seen)) return false
  const entry = await follow(desk, { read, seen, at }, belonging)
  return keep(desk, seen, {
    ...headOf(read, seen, at),
    kind: read.is.kind === 'mail' ? 'reply' : 'automatic',
    ...textIn(read),
    ...belonging,
    said: saidIn(read.is),
    ...(entry !== undefined && { entry }),
  })
}

/** From where somebody works comes much that nobody wrote. */
function concerns({ known }: Belonging, { is, head }: MailRead, { isJunk }: MailSeen): boolean {
  return known !== 'domain' || (is.kind === 'mail' && !head.bySystem && !isJunk)
}

type Came = { readonly read: MailRead; readonly seen: MailSeen; readonly at: Moment }

/** Gives the id of the entry that says it, where one does. */
async function follow(
  desk: WritingDesk,
  { read, seen, at }: Came,
  { application, contact, known }: Belonging,
): Promise<string | undefined> {
  if (contact === undefined || (seen.isJunk && known !== 'thread')) return undefined
  const kase = await getCase(desk, application)
  const heard = { contact, at, isHistory: seen.isHistory }
  if (read.is.kind === 'automatic') {
    return read.is.back === undefined
      ? undefined
      : note(desk, application, awayFollows(kase, heard, read.is.back))
  }
  const ofMails = await listEntriesOfMails(desk.db, desk.account, application)
  const follows = replyFollows(kase, heard, { inThread: known === 'thread', ofMails })
  return note(desk, application, follows, bounded(textIn(read).text, longestWords))
}

/** Who writes one line is not to have written nothing, whatever that line looks like. */
function textIn({ is, whole }: MailRead): { readonly text: string; readonly rest: string } {
  if (is.kind !== 'mail') return { text: 'said' in is ? is.said : '', rest: '' }
  const { text, rest, signature } = is
  return { text: text.trim() || (signature?.text ?? whole), rest }
}

function saidIn(is: MailRead['is']): MailSaid {
  if (is.kind === 'automatic' && is.back !== undefined) return { back: is.back }
  if (is.kind === 'mail' && is.signature) return { signature: is.signature }
  return {}
}

/** As it says itself, unless that is not near when it came in: clocks of others are wrong, or lie. */
function timeOf({ head }: MailRead, { cameAt }: MailSeen, now: Moment): Moment {
  const came = cameAt > 0 ? cameAt : now
  const { at = came } = head
  const isNear = at <= came + 300_000 && at >= came - 7 * 86_400_000
  return Math.min(isNear ? at : came, now) as Moment
}
