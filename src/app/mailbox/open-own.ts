// One's own mailbox, opened to be listened to.
import type { Mailbox } from '#channels/imap/mailbox.ts'
import type { Desk } from '../desk.ts'
import { openMail } from '../mail-account/open-mail.ts'

export async function openOwnMailbox(
  desk: Desk,
  signal: AbortSignal,
): Promise<Mailbox | undefined> {
  const mail = await openMail(desk)
  if (!mail?.imap) return undefined
  const { openMailbox } = await import('#channels/imap/open-mailbox.ts')
  return openMailbox({ server: mail.imap, login: mail.login, signal })
}
