// That a mail was looked at is kept, so that Today does not tell of it any more.
import { changeMailIn, findMailIn } from '#store/mail-in.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

/** What only may belong somewhere stays new until that is said. */
export async function lookAtMail({ db, account, now }: Desk, id: string): Promise<void> {
  const mail = await findMailIn(db, account, id)
  if (!mail || mail.lookedAt !== undefined || mail.known === 'domain') return
  await write(db, account, (db) => changeMailIn(db, account, id, { lookedAt: now() }))
}
