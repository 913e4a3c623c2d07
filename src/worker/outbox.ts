// The beat of the outbox. It comes as soon as a mail's time does, or the data has changed, so that the time in which a
// mail can still be taken back ends when it was said to.
import type { MailDesk, MailMind } from '#app/outbox/mail-desk.ts'
import type { Beat } from './beat.ts'

export function outboxBeat(desk: MailDesk): Beat {
  const mind: MailMind = {}
  return {
    name: 'outbox',
    everyMs: desk.dataVersion ? 15_000 : 1_000,
    isNow: (at) =>
      desk.dataVersion?.() !== mind.version || (mind.next !== undefined && mind.next <= at),
    async run(signal) {
      const { sendDue } = await import('#app/outbox/send-due.ts')
      await sendDue(desk, mind, signal)
    },
  }
}
