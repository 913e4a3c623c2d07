// A mail that was held goes out after all: the user was asked.
import { Problem } from '#core/problem.ts'
import { change, type Keyed } from '../change.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { findStops } from './check-before.ts'
import type { Desk } from '../desk.ts'
import { getMail } from './take-back-mail.ts'

/** Throws a Problem where what stopped it is still so. */
export async function letMailGo(desk: Desk, input: Keyed & { readonly id: string }): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account, now } = desk
    const mail = await getMail(desk, input.id)
    const mailbox = await findMailAccount(desk)
    if (mailbox && mail.from !== mailbox.address) {
      const sentence = `It was written to go out from ${mail.from}; take it back, and write it again.`
      throw new Problem('conflict', sentence)
    }
    const stop = (await findStops(desk, [mail])).get(mail.id)
    if (stop) throw new Problem('conflict', stop.because)
    const at = now()
    const go = { state: 'due', goesAt: at, tryAt: at, worker: null, because: null } as const
    if (mail.state !== 'held' || (await moveMails(db, account, [mail.id], go)) === 0)
      throw new Problem('conflict', 'This does not wait for you any more.')
    return { outcome: '', moved: [] }
  })
}
