// A folder of the mailbox is read from where it was left: of each mail the head, and its text only where it concerns
// somebody known or may tell of a mail of ours. What follows and how far was read are one transaction.
import { createHash } from 'node:crypto'
import { headOf } from '#capture/mail/head.ts'
import type { MailHead, MailRead } from '#capture/mail/mail-read.ts'
import { readMail } from '#capture/mail/read-mail.ts'
import type { Folder, Head, Mailbox } from '#channels/imap/mailbox.ts'
import type { Moment } from '#core/days/moment.ts'
import { findMailCursor, moveMailCursor, type MailCursor } from '#store/mail-cursors.ts'
import { hasMailIn } from '#store/mail-in.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { acquaintanceOf, findBelonging, inThread, type Acquaintance } from './belonging.ts'
import type { MailSeen } from './keep-mail.ts'
import { receiveMail } from './receive-mail.ts'

export type Looking = {
  readonly folder: Folder
  /** Nothing from before concerns anybody. */
  readonly since: Moment
  readonly isHistory: boolean
  readonly signal: AbortSignal
}

/** So many at once: what one of them tells is not read again where the next one breaks off. */
const batch = 100
const mostBytes = 524_288

/** Gives how many were news. */
export async function lookInto(
  desk: Desk,
  box: Mailbox,
  { folder, since, isHistory, signal }: Looking,
): Promise<number> {
  const { db, account } = desk
  const state = await box.look(folder.path)
  const known = await findMailCursor(db, account, folder.path)
  // Its numbers mean something else: all is looked at anew, and known again by its marks.
  const cursor = known?.uidValidity === state.uidValidity ? known : undefined
  if (cursor?.modseq !== undefined && cursor.modseq === state.modseq) return 0
  const uids = await box.list(cursor?.uidNext ?? 1, since)
  let news = 0
  for (let from = 0; from < uids.length && !signal.aborted; from += batch) {
    const part = uids.slice(from, from + batch)
    const came = await readPart(desk, box, { uids: part, folder, isHistory, ...state })
    // That all is known as it is now is said only once it is.
    const { uidValidity } = state
    const next = { folder: folder.path, uidValidity, uidNext: part.at(-1)! + 1 }
    news += await keepPart(desk, came, next)
  }
  if (signal.aborted) return news
  const uidNext = (uids.at(-1) ?? (cursor?.uidNext ?? 1) - 1) + 1
  await keepPart(desk, [], { ...state, folder: folder.path, uidNext })
  return news
}

type Part = {
  readonly uids: readonly number[]
  readonly folder: Folder
  readonly isHistory: boolean
  readonly uidValidity: string
}

type Came = { readonly read: MailRead; readonly seen: MailSeen }

async function readPart(
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
async function keepPart(desk: Desk, came: readonly Came[], cursor: MailCursor): Promise<number> {
  const { db: outer, account } = desk
  const now = desk.now()
  return write(outer, account, async (db) => {
    let news = 0
    const writing = { ...desk, db, now: () => now }
    for (const { read, seen } of came) if (await receiveMail(writing, read, seen)) news += 1
    await moveMailCursor(db, account, cursor)
    return news
  })
}
