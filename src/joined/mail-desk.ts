// The desk at which mail goes out: what carries it is opened with the mailbox as it is then.
import type { Desk } from '#app/desk.ts'
import type { MailDesk } from '#app/outbox/mail-desk.ts'
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
      const mail = await openMail(desk)
      if (!mail) throw new Error('The mailbox was taken away while mail was going out.')
      return openCarrier(mail.smtp, mail.login, { now: desk.now })
    },
  }
}
