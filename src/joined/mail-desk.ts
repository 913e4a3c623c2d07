// The desk at which mail goes out: what carries it is opened with the mailbox as it is then.
import type { Desk } from '#app/desk.ts'
import type { MailDesk } from '#app/outbox/mail-desk.ts'
import type { Carrier } from '#core/mail/carrier.ts'
import { Problem } from '#core/problem.ts'
import type { Data } from '#store/engines/engine.ts'

export function mailDeskOf(
  desk: Desk,
  { home, version }: Pick<Data, 'home' | 'version'>,
): MailDesk {
  return {
    ...{ ...desk, home, dataVersion: version },
    async lookNow() {
      const [{ lookNow }, { openOwnMailbox }] = await Promise.all([
        import('#app/mailbox/look-now.ts'),
        import('#app/mailbox/open-own.ts'),
      ])
      return lookNow({ ...desk, mailbox: (signal) => openOwnMailbox(desk, signal) })
    },
    async carrier() {
      const [{ openMail }, { openCarrier }] = await Promise.all([
        import('#app/mail-account/open-mail.ts'),
        import('#channels/smtp/carrier.ts'),
      ])
      try {
        const mail = await openMail(desk)
        if (mail) return openCarrier(mail.smtp, mail.login, { now: desk.now })
        return carriesNothing('The mailbox was disconnected while mail was going out.')
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        return carriesNothing(error.message)
      }
    },
  }
}

/** Every mail would fare the same, so the mailbox rests and says why. */
function carriesNothing(because: string): Carrier {
  return {
    carry: async () => ({ state: 'later', answers: [], because, account: true }),
    close: async () => {},
  }
}
