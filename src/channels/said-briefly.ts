// What leaves for another server of a reminder: all of it, or only that there is one.
import type { ReminderMessage } from '#core/reminders/way.ts'

/** Names of people and companies stand in title and text alone. */
export function withoutNames(message: ReminderMessage): ReminderMessage {
  const { count } = message
  const title = count > 1 ? `${count} things are due in Sincerely` : 'Something is due in Sincerely'
  return { ...message, title, text: '' }
}
