// A copy of what was sent is filed among sent mail, where the provider does not do so itself. Before each it is looked
// for there, so that one that was filed by somebody who died before saying so is not filed again.
import type { Folder, Mailbox } from '#channels/imap/mailbox.ts'
import type { Moment } from '#core/days/moment.ts'
import { takeMailLease } from '#store/mail-listening.ts'
import { findMailBytes } from '#store/outbox.ts'
import { changeCopy, listCopiesWanted } from '#store/outbox-heard.ts'
import { inTurn } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'

type Filing = { readonly sent: Folder; readonly worker: string }

const most = 50
/** How long a worker has the mailbox for itself, from each step on. */
const mailLease = 300_000

export async function fileCopies(
  desk: Desk,
  box: Mailbox,
  { sent, worker }: Filing,
): Promise<number> {
  const { db: outer, account } = desk
  const wanted = await listCopiesWanted(outer, account, most)
  if (wanted.length === 0 || (await findMailAccount(desk))?.keepsCopies) return 0
  await box.look(sent.path)
  let filed = 0
  for (const { id, messageId, dottedAt, endedAt } of wanted) {
    const isMine = await inTurn(outer, account, async (db) => {
      const isMine = await takeMailLease(db, account, leaseOf(desk, worker))
      if (isMine) await changeCopy(db, account, id, 'begun')
      return isMine
    })
    if (!isMine) return filed
    if (!(await box.has(messageId))) {
      const bytes = await findMailBytes(outer, account, id)
      if (bytes) await box.append(sent.path, bytes, dottedAt ?? endedAt ?? desk.now())
      filed += 1
    }
    await inTurn(outer, account, (db) => changeCopy(db, account, id, 'there'))
  }
  return filed
}

export function leaseOf({ now: clock }: Desk, worker: string) {
  const now = clock()
  return { worker, now, until: (now + mailLease) as Moment }
}
