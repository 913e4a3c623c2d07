// What became of a mail of which nobody could know: the user says so, or it was found where sent mail lies.
import { waiting } from '#core/outbox/state.ts'
import { Problem } from '#core/problem.ts'
import { findMailByMessage } from '#store/outbox.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { write } from '#store/write.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { settleSent } from './end-mails.ts'
import { getMail } from './take-back-mail.ts'

type Settling = Keyed & { readonly id: string; readonly as: 'sent' | 'not-sent' }

/** Not sent, it waits for a word: to go out after all, or to be taken back. */
export async function settleMail(desk: Desk, input: Settling): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const mail = await getMail(desk, input.id)
    if (mail.state !== 'uncertain')
      throw new Problem('conflict', 'It is known by now what became of this.')
    const because = 'You said that it did not go out.'
    if (input.as === 'sent') await settleSent(desk, [mail])
    else await moveMails(db, account, [mail.id], { state: 'held', because })
    return { outcome: '', moved: [] }
  })
}

/** A mail with this Message-ID was found in the mailbox, or came back from there: so it went out. Whether that was news. */
export function settleFound(desk: Desk, messageId: string): Promise<boolean> {
  return write(desk.db, desk.account, async (db) => {
    const mail = await findMailByMessage(db, desk.account, messageId)
    const isOpen = mail && [...waiting, 'uncertain', 'held'].includes(mail.state)
    if (!isOpen) return false
    return (await settleSent({ ...desk, db }, [mail])) === 1
  })
}
