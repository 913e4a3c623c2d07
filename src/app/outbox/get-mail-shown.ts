import { Problem } from '#core/problem.ts'
import { findMail, findMailBytes } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'
import { showMails, type MailShown } from './mail-shown.ts'

/** One of one's own mails, whatever became of it. */
export async function getMailShown(desk: Desk, id: string): Promise<MailShown> {
  const mail = await findMail(desk.db, desk.account, id)
  if (!mail) throw notHere()
  const { mails } = await showMails(desk, [mail])
  return mails[0]!
}

/** Exactly as it goes out, or went. */
export async function getMailBytes({ db, account }: Desk, id: string): Promise<Uint8Array> {
  const bytes = await findMailBytes(db, account, id)
  if (bytes) return bytes
  throw notHere()
}

function notHere(): Problem {
  return new Problem('not-found', 'This mail is not here any more.')
}

/** Whether its words go along as a letter, too. */
export async function hasLetter(desk: Desk, id: string): Promise<boolean> {
  const bytes = Buffer.from(await getMailBytes(desk, id))
  return /^Content-Type: application\/pdf/im.test(bytes.toString('latin1'))
}
