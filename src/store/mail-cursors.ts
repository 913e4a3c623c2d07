// How far each folder of the mailbox was read. A cursor moves in the transaction of what follows from the mails it
// passes, so that a break loses nothing and does nothing twice.
import type { Db, Writer } from './tables.ts'

export type MailCursor = {
  readonly folder: string
  readonly uidValidity: string
  /** The number of the first mail that was not read yet. */
  readonly uidNext: number
  readonly modseq?: string
}

export async function findMailCursor(
  db: Db,
  account: string,
  folder: string,
): Promise<MailCursor | undefined> {
  const row = await db
    .selectFrom('mail_cursor')
    .selectAll()
    .where('account', '=', account)
    .where('folder', '=', folder)
    .executeTakeFirst()
  if (!row) return undefined
  const { uid_validity: uidValidity, uid_next, modseq } = row
  return { folder, uidValidity, uidNext: Number(uid_next), ...(modseq !== null && { modseq }) }
}

/** Never back, while the numbers mean the same: somebody who looked at the same time may have been further. */
export async function moveMailCursor(
  db: Writer,
  account: string,
  cursor: MailCursor,
): Promise<void> {
  const known = await findMailCursor(db, account, cursor.folder)
  const isBehind = known?.uidValidity === cursor.uidValidity && known.uidNext > cursor.uidNext
  if (isBehind) return
  const row = {
    uid_validity: cursor.uidValidity,
    uid_next: String(cursor.uidNext),
    modseq: cursor.modseq ?? null,
  }
  await db
    .insertInto('mail_cursor')
    .values({ account, folder: cursor.folder, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'folder']).doUpdateSet(row))
    .execute()
}

/** Another mailbox is listened to from now on. */
export async function forgetMailCursors(db: Writer, account: string): Promise<void> {
  for (const table of ['mail_cursor', 'mail_listening'] as const)
    await db.deleteFrom(table).where('account', '=', account).execute()
}
