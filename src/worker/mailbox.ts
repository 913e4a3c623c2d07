// Listening to one's own mailbox while the server runs: one long beat, which begins again wherever it broke off.
import { noteBeat } from '#app/beat-faults.ts'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import type { MailboxDesk } from '#app/mailbox/mailbox-desk.ts'
import type { Beat } from './beat.ts'

const name = 'mailbox'

export function mailboxBeat(desk: MailboxDesk): Beat {
  const worker = desk.newId()
  return {
    name,
    everyMs: 15_000,
    async run(signal) {
      // Nothing of it is loaded before there is something to listen to.
      if (!(await findMailAccount(desk))?.imap) return
      const { listen } = await import('#app/mailbox/listen.ts')
      await listen(desk, { worker, signal, onLooked: () => noteBeat(desk, name) })
    },
  }
}
