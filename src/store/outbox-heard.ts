// The outbox as it is heard of from the mailbox: what is answered, what came back, what lies among sent mail.
import { fold } from '#core/words/fold.ts'
import { inChunks } from './chunks.ts'
import { mailsOf, toMail, type Mail } from './outbox.ts'
import type { Db, Writer } from './tables.ts'

/** Those of these Message-IDs that are of mails of ours. */
export async function listMailsByMessage(
  db: Db,
  account: string,
  messageIds: readonly string[],
): Promise<readonly Mail[]> {
  const rows = await inChunks([...new Set(messageIds)], (part) =>
    mailsOf(db, account).where('message_id', 'in', part).execute(),
  )
  return rows.map(toMail)
}

/** The last that went, or may have gone, to that address and did not come back. */
export async function findMailTo(
  db: Db,
  account: string,
  address: string,
): Promise<Mail | undefined> {
  const rows = await mailsOf(db, account)
    .where('state', 'in', ['sent', 'uncertain', 'dotted'])
    .where('bounced', '=', 0)
    .where((row) => row(row.fn<string>('lower', ['to_address']), '=', fold(address)))
    .orderBy('dotted_at', 'desc')
    .limit(1)
    .execute()
  return rows.map(toMail)[0]
}

/** Those that were sent and whose copy is still to be filed. */
export async function listCopiesWanted(
  db: Db,
  account: string,
  most: number,
): Promise<readonly Pick<Mail, 'id' | 'messageId' | 'dottedAt' | 'endedAt'>[]> {
  const rows = await mailsOf(db, account)
    .where('state', '=', 'sent')
    .where('copy', 'in', ['wanted', 'begun'])
    .orderBy('outbox.id')
    .limit(most)
    .execute()
  return rows.map(toMail)
}

export async function changeCopy(
  db: Writer,
  account: string,
  id: string,
  copy: Mail['copy'],
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ copy })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}
