// One's own mailbox as pages and beats see it: everything of it but its secrets.
import { findMailAccountRow, type MailAccount } from '#store/mail-account.ts'
import type { Desk } from '../desk.ts'

export async function findMailAccount({ db, account }: Desk): Promise<MailAccount | undefined> {
  const row = await findMailAccountRow(db, account)
  if (!row) return undefined
  const { sealed: _, ...kept } = row
  return kept
}
