// Whether one's mailbox works: said by whoever sends or listens, and shown until it does again.
import { findMailAccountRow, noteMailRest } from '#store/mail-account.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

export type MailStand =
  | { readonly works: true }
  /** A sentence for people, without any secret. */
  | { readonly works: false; readonly because: string }

/** Writes only where something else was known before. Opens a transaction of its own. */
export async function markMailAccount(desk: Desk, stand: MailStand): Promise<void> {
  const { db, account, now } = desk
  const because = stand.works ? undefined : stand.because
  const known = await findMailAccountRow(db, account)
  if (!known || known.restsBecause === because) return
  const at = known.restsSince ?? now()
  await write(db, account, (db) =>
    noteMailRest(db, account, because === undefined ? undefined : { at, because }),
  )
}
