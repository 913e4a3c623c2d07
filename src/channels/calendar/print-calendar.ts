// What stands around the entries of a calendar, so that it can be sent part by part.
import { ICalCalendar } from 'ical-generator'

/** Up to the first entry. Programs that read it again and again may do so every quarter of an hour. */
export function calendarHead(name: string): string {
  const whole = new ICalCalendar({
    ...{ name, prodId: { company: 'Sincerely', product: 'Sincerely', language: 'EN' } },
    ttl: 15 * 60,
  }).toString()
  return whole.slice(0, -calendarEnd.trim().length)
}

export const calendarEnd = 'END:VCALENDAR\r\n'

/** A whole calendar in one. */
export function printCalendar(name: string, events: readonly string[]): string {
  return calendarHead(name) + events.join('') + calendarEnd
}
