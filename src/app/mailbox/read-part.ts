// Some mails of a folder: of each the head, and its text only where it concerns somebody known or may tell of a mail of
// ours. What follows from them and how far was read are one transaction.
import { createHash } from 'node:crypto'
import { headOf } from '#capture/mail/head.ts'
import type { MailHead, MailRead } from '#capture/mail/mail-read.ts'
import { readMail } from '#capture/mail/read-mail.ts'
import type { Folder, Head, Mailbox } from '#channels/imap/mailbox.ts'
import { moveMailCursor, type MailCursor } from '#store/mail-cursors.ts'
import { hasMailIn } from '#store/mail-in.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { acquaintanceOf, findBelonging, inThread, type Acquaintance } from './belonging.ts'
import type { MailSeen } from './keep-mail.ts'
import { receiveMail } from './receive-mail.ts'

/** A mail that tells something tells it at its beginning. */
const mostBytes = 524_288

type Part = {
  readonly uids: readonly number[]
  readonly folder: Folder
  readonly isHistory: boolean
  readonly uidValidity: string
}

type Came = { readonly read: MailRead; readonly seen: MailSeen }

export async function readPart(
  desk: Desk,
  box: Mailbox,
  { uids, folder, isHistory, uidValidity }: Part,
): Promise<readonly Came[]> {
  const heads: { readonly head: Head; readonly read: MailHead }[] = []
  for (const head of await box.heads(uids)) heads.push({ head, read: await headOf(head.fields) })
  const acquaintance = await acquaintanceOf(
    desk,
    heads.map(({ read }) => read),
  )
  const came: Came[] = []
  for (const { head, read } of heads) {
    if (!(await isToRead(desk, read, { acquaintance, folder }))) continue
    const bytes = await box.source(head.uid, mostBytes)
    if (!bytes) continue
    const place = { folder: folder.path, uidValidity, uid: head.uid, cameAt: head.cameAt }
    const seen = { ...place, mark: markOf(read, bytes), isJunk: folder.use === 'junk', isHistory }
    came.push({ read: await readMail(bytes), seen })
  }
  return came
}

type About = { readonly acquaintance: Acquaintance; readonly folder: Folder }

async function isToRead(
  desk: Desk,
  head: MailHead,
  { acquaintance, folder }: About,
): Promise<boolean> {
  const mark = head.messageId && markOf(head)
  if (mark && (await hasMailIn(desk.db, desk.account, mark))) return false
  if (head.bySystem || inThread(head, acquaintance)) return true
  const belonging = await findBelonging(desk, head, acquaintance)
  return belonging !== undefined && !(folder.use === 'junk' && belonging.known === 'domain')
}

/** As what a mail is known again, in whichever folder and under whichever number. It tells nothing of it. */
function markOf({ messageId }: MailHead, bytes?: Uint8Array): string {
  const hash = createHash('sha256')
  return hash.update(messageId ?? bytes ?? '').digest('base64url')
}

/** All that follows, and that it was read: both, or neither. */
export async function keepPart(
  desk: Desk,
  came: readonly Came[],
  cursor?: MailCursor,
): Promise<number> {
  const { db: outer, account } = desk
  const now = desk.now()
  return write(outer, account, async (db) => {
    let news = 0
    const writing = { ...desk, db, now: () => now }
    for (const { read, seen } of came) if (await receiveMail(writing, read, seen)) news += 1
    if (cursor) await moveMailCursor(db, account, cursor)
    return news
  })
}
