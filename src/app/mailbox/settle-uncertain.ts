// A mail of which nobody knows whether it went out is looked for among sent mail. Found, it did; not being there proves
// nothing, and the user is asked.
import type { Folder, Mailbox } from '#channels/imap/mailbox.ts'
import { listMailsIn } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'
import { settleFound } from '../outbox/settle-mail.ts'

/** A provider files what it sent at once, or never. */
const patience = 3 * 86_400_000
const most = 50

export async function settleUncertain(desk: Desk, box: Mailbox, sent: Folder): Promise<number> {
  const now = desk.now()
  const uncertain = await listMailsIn(desk.db, desk.account, ['uncertain'], most)
  const recent = uncertain.filter(({ dottedAt }) => (dottedAt ?? now) > now - patience)
  if (recent.length === 0) return 0
  await box.look(sent.path)
  let settled = 0
  for (const { messageId } of recent)
    if ((await box.has(messageId)) && (await settleFound(desk, messageId))) settled += 1
  return settled
}
