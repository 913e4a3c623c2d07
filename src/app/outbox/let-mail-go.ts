// A mail that was held goes out after all: the user was asked.
import { redated } from '#channels/smtp/redated.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { change, type Keyed } from '../change.ts'
import { changeMailBytes, findMailBytes } from '#store/outbox.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { getSettings } from '#store/settings.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { findStops } from './check-before.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { getMail } from './take-back-mail.ts'

/** Throws a Problem where what stopped it is still so. */
export async function letMailGo(desk: Desk, input: Keyed & { readonly id: string }): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account, now } = desk
    const mail = await getMail(desk, input.id)
    if (mail.state !== 'held') throw new Problem('conflict', 'This does not wait for you any more.')
    const mailbox = await findMailAccount(desk)
    if (mailbox && mail.from !== mailbox.address) {
      const sentence = `It was written to go out from ${mail.from}; take it back, and write it again.`
      throw new Problem('conflict', sentence)
    }
    const stop = (await findStops(desk, [mail])).get(mail.id)
    if (stop) throw new Problem('conflict', stop.because)
    const at = now()
    if (mail.tries === 0) await dateAnew(desk, mail.id, at)
    const go = { state: 'due', goesAt: at, tryAt: at, worker: null, because: null } as const
    await moveMails(db, account, [mail.id], go)
    return { outcome: '', moved: [] }
  })
}

/** No server has seen it yet, so it may say when it goes. */
async function dateAnew({ db, account }: WritingDesk, id: string, at: Moment): Promise<void> {
  const bytes = await findMailBytes(db, account, id)
  const { timeZone } = await getSettings(db, account)
  if (bytes) await changeMailBytes(db, account, id, redated(bytes, at, timeZone))
}
