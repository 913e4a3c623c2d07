// A mail to oneself, to see that one's mailbox sends: written into the outbox like any other, and gone at once.
import { composeMail } from '#channels/smtp/compose.ts'
import { Problem } from '#core/problem.ts'
import { addMail } from '#store/outbox.ts'
import { getSettings } from '#store/settings.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'

const subject = 'A test from Sincerely'
const text =
  'This is the mail you asked for. Your mailbox sends, and what you write goes out from here.'

/** Gives the id it has in the outbox. */
export function mailMyself(desk: Desk, input: Keyed): Promise<string> {
  return change(desk, input, async (desk) => {
    const mailbox = await findMailAccount(desk)
    if (!mailbox) throw new Problem('conflict', 'Please connect a mailbox first.')
    const { db, account, newId } = desk
    const { name, address } = mailbox
    const [id, at, own] = [newId(), desk.now(), { name, address }]
    const messageId = `<${newId()}@${address.slice(address.lastIndexOf('@') + 1)}>`
    const { timeZone: zone } = await getSettings(db, account)
    const sent = { from: own, to: own, subject, text, at, zone, messageId, automatic: true }
    await addMail(db, account, {
      ...{ id, once: `test:${id}`, kind: 'digest', to: own, from: address, subject, messageId },
      ...{ words: `${subject}\n\n${text}`, writtenAt: at, goesAt: at, copy: 'none' },
      ...{ entry: newId(), bytes: await composeMail(sent) },
    })
    return { outcome: id, moved: [] }
  })
}
