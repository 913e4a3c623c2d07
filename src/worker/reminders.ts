// The beats of reminders: what is due rings, and what became of old ones is forgotten.
import type { Mind, RingDesk } from '#app/reminders/ring-desk.ts'
import type { Beat } from './beat.ts'

export function reminderBeats(desk: RingDesk): readonly Beat[] {
  const mind: Mind = { due: 0 }
  return [
    {
      name: 'reminders',
      everyMs: 30_000,
      async run(signal) {
        const { ring } = await import('#app/reminders/ring.ts')
        await ring(desk, mind, signal)
      },
    },
    {
      name: 'mail with what is to do',
      everyMs: 60_000,
      async run() {
        const { sendDigest } = await import('#app/reminders/send-digest.ts')
        await sendDigest(desk)
      },
    },
    {
      name: 'traces of reminders',
      everyMs: 86_400_000,
      async run() {
        const { forgetOldTraces } = await import('#app/reminders/traces.ts')
        await forgetOldTraces(desk)
      },
    },
  ]
}
