// An entry as a file of its own, as calendars keep it on a server: an event, or a task where one ticks things off.
import { escaped, folded } from '../words/content-lines.ts'
import { sayMinute } from './say-minute.ts'
import type { Moment } from '../days/moment.ts'
import type { CalendarEntry } from './entries.ts'

export type EntryAs = 'event' | 'task'

export type EntryPrinted = Omit<CalendarEntry, 'key' | 'kind' | 'path' | 'zone'> & {
  readonly uid: string
  readonly as: EntryAs
  /** How often it was changed. */
  readonly sequence: number
  readonly changedAt: Moment
  /** The page where it is done. */
  readonly url?: string
}

/** Times stand in UTC: each entry is one moment, and every calendar shows it by its own clock. */
export function printEntry(entry: EntryPrinted): string {
  const { uid, as, sequence, changedAt, title, text, from, to, place, url, alarm } = entry
  const kind = as === 'event' ? 'VEVENT' : 'VTODO'
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sincerely//EN', `BEGIN:${kind}`],
    ...[`UID:${uid}`, `DTSTAMP:${sayMinute(changedAt)}`, `LAST-MODIFIED:${sayMinute(changedAt)}`],
    `SEQUENCE:${sequence}`,
    ...(as === 'event'
      ? [`DTSTART:${sayMinute(from)}`, `DTEND:${sayMinute(to)}`]
      : [`DUE:${sayMinute(from)}`]),
    ...[`SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`],
    place !== undefined && `LOCATION:${escaped(place)}`,
    url !== undefined && `URL:${url}`,
    // One is not away while one writes a letter.
    ...(as === 'event' ? ['STATUS:CONFIRMED', 'TRANSP:TRANSPARENT'] : ['STATUS:NEEDS-ACTION']),
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`],
    `TRIGGER${as === 'event' ? '' : ';RELATED=END'}:${alarm > 0 ? `-PT${alarm}M` : 'PT0S'}`,
    'END:VALARM',
    ...[`END:${kind}`, 'END:VCALENDAR'],
  ]
  return lines
    .filter((line) => typeof line === 'string')
    .map(folded)
    .join('')
}
