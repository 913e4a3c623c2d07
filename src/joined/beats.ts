// The beats: what goes on by itself while the server runs.
import type { DataFile } from '#app/backups/back-up.ts'
import type { MailDesk } from '#app/outbox/mail-desk.ts'
import type { RingDesk } from '#app/reminders/ring-desk.ts'

/** Begins them; gives what ends them. */
export async function beatsOf(
  desk: RingDesk,
  mailDesk: MailDesk,
  dataFile?: DataFile,
): Promise<() => Promise<void>> {
  const [{ startBeats }, { calendarBeat }, { noteBeat }, { backUpDaily }, { reminderBeats }] =
    await Promise.all([
      import('#worker/beat.ts'),
      import('#worker/calendar-beat.ts'),
      import('#app/beat-faults.ts'),
      import('#app/backups/back-up.ts'),
      import('#worker/reminders.ts'),
    ])
  const { sweep } = await import('#app/sweep.ts')
  const { outboxBeat } = await import('#worker/outbox.ts')
  const { mailboxBeat } = await import('#worker/mailbox.ts')
  const beats = [...reminderBeats(desk), calendarBeat(desk, desk.dataVersion)]
  beats.push(outboxBeat(mailDesk))
  const { webhookBeats } = await import('#worker/webhooks.ts')
  beats.push(...webhookBeats(desk))
  const mailbox = async (signal: AbortSignal) => {
    const { openOwnMailbox } = await import('#app/mailbox/open-own.ts')
    return openOwnMailbox(desk, signal)
  }
  beats.push(mailboxBeat({ ...desk, mailbox }))
  beats.push({ name: 'sweep', everyMs: 600_000, run: () => sweep(desk) })
  if (dataFile)
    beats.push({ name: 'backups', everyMs: 600_000, run: () => backUpDaily(desk, dataFile) })
  return startBeats(beats, { now: desk.now, onEnd: (name, error) => noteBeat(desk, name, error) })
}
