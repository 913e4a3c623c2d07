// The date in the head of a mail.
import type { Moment } from '#core/days/moment.ts'

/** RFC 5322, with the hour where the sender is. */
export function dateOf(at: Moment, zone: string): string {
  const { year, day, dayOfWeek, month, offset, hour, minute, second } =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
  const date = `${days[dayOfWeek - 1]}, ${day} ${months[month - 1]} ${year}`
  return `${date} ${clock} ${offset.slice(0, 6).replace(':', '')}`
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]
