// How a mail that came is kept: within bounds, known again by a mark, with the entry that was made of it.
import type { MailRead } from '#capture/mail/mail-read.ts'
import type { Moment } from '#core/days/moment.ts'
import type { MailCame } from '#core/mail/came.ts'
import type { Follows } from '#core/mail/follows.ts'
import { appendEntry } from '#store/journal.ts'
import { addMailIn } from '#store/mail-in.ts'
import type { WritingDesk } from '../desk.ts'
import { indexApplication } from '../index-application.ts'

/** Where a mail was seen, and when it came in. */
export type MailSeen = {
  readonly mark: string
  readonly folder: string
  /** What lies among junk counts only where it answers a mail of ours: anybody may write in somebody's name. */
  readonly isJunk: boolean
  readonly uidValidity: string
  readonly uid: number
  readonly cameAt: Moment
  /** Whether it came before anybody listened. */
  readonly isHistory: boolean
}

/** Writes the entry, and puts right what hangs on the plan. */
export async function note(
  desk: WritingDesk,
  application: string,
  follows: Follows,
  words = '',
): Promise<string | undefined> {
  if (!follows || 'same' in follows) return follows?.same
  const id = desk.newId()
  const entry = { ...follows.entry, id }
  await appendEntry(desk.db, desk.account, application, entry, words === '' ? {} : { words })
  await indexApplication(desk, application)
  return id
}

export function headOf({ head }: MailRead, { folder }: MailSeen, cameAt: Moment) {
  const { messageId, from, subject } = head
  return {
    ...(messageId !== undefined && { messageId }),
    ...(from?.name !== undefined && { fromName: bounded(from.name, longestLine) }),
    ...(from && { fromAddress: from.address }),
    ...{ folder, cameAt, subject: bounded(subject, longestLine) },
  }
}

export function keep(
  { db, account, newId }: WritingDesk,
  { mark, uidValidity, uid }: MailSeen,
  mail: MailCame,
): Promise<boolean> {
  const [text, rest] = [bounded(mail.text, longestText), bounded(mail.rest, longestText)]
  const kept = { ...mail, text, rest, mark, uidValidity, uid: String(uid) }
  return addMailIn(db, account, { ...kept, id: newId() })
}

const longestLine = 500
export const longestWords = 20_000
const longestText = 100_000

/** What can be kept: no sign that a text cannot have. */
export function bounded(text: string, most: number): string {
  return text.replaceAll('\0', '').slice(0, most).toWellFormed().trim()
}
