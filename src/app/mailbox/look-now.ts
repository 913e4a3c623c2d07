// What came in is looked at right now, in the few seconds there are before something goes out.
import { findMailListening } from '#store/mail-listening.ts'
import { lookIn } from './look-around.ts'
import type { MailboxDesk } from './mailbox-desk.ts'

const fresh = 60_000

/** Whether all that came in up to a minute ago is known by now. It takes no longer than this, and never throws. */
export async function lookNow(desk: MailboxDesk, withinMs = 5_000): Promise<boolean> {
  try {
    return await look(desk, withinMs)
  } catch {
    return false
  }
}

async function look(desk: MailboxDesk, withinMs: number): Promise<boolean> {
  const { db, account } = desk
  const now = desk.now()
  const { lookedAt, tryAt } = await findMailListening(db, account)
  if (lookedAt !== undefined && now >= lookedAt && now - lookedAt < fresh) return true
  // It was not reached just now; whoever listens tries again.
  if (tryAt !== undefined && tryAt > now) return false
  const signal = AbortSignal.timeout(withinMs)
  await using box = await desk.mailbox(signal)
  if (!box) return false
  await lookIn(desk, box, { folders: [{ path: 'INBOX', use: 'inbox' }], signal })
  return !signal.aborted
}
