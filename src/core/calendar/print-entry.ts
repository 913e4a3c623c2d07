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
  /** Whether one has no time for anything else then. */
  readonly isBusy?: boolean
  /** The page where it is done. */
  readonly url?: string
}

/** A calendar that has this entry alone. */
export function printEntry(entry: EntryPrinted): string {
  return (
    printLines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sincerely//EN']) +
    printComponent(entry) +
    printLines(['END:VCALENDAR'])
  )
}

/** The entry itself. Times stand in UTC: each is one moment, and every calendar shows it by its own clock. */
export function printComponent(entry: EntryPrinted): string {
  const { uid, as, sequence, changedAt, from, to, place, url, alarm, isBusy = false } = entry
  const kind = as === 'event' ? 'VEVENT' : 'VTODO'
  const title = escaped(legible(entry.title).replaceAll(/\s+/g, ' ').trim())
  return printLines([
    ...[`BEGIN:${kind}`, `UID:${uid}`],
    ...[`DTSTAMP:${sayMinute(changedAt)}`, `LAST-MODIFIED:${sayMinute(changedAt)}`],
    `SEQUENCE:${sequence}`,
    ...(as === 'event'
      ? [`DTSTART:${sayMinute(from)}`, `DTEND:${sayMinute(to)}`]
      : [`DUE:${sayMinute(from)}`]),
    ...[`SUMMARY:${title}`, `DESCRIPTION:${escaped(legible(entry.text))}`],
    place !== undefined && `LOCATION:${escaped(legible(place))}`,
    url !== undefined && `URL:${url}`,
    // One is not away while one writes a letter.
    ...(as === 'event'
      ? ['STATUS:CONFIRMED', `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`]
      : ['STATUS:NEEDS-ACTION']),
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`],
    `TRIGGER${as === 'event' ? '' : ';RELATED=END'}:${alarm > 0 ? `-PT${alarm}M` : 'PT0S'}`,
    ...['END:VALARM', `END:${kind}`],
  ])
}

/** Without signs that no text may have, and without halves of letters. */
function legible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\u2028\u2029]/gu, ' ')
}

function printLines(lines: readonly (string | false)[]): string {
  return lines
    .filter((line) => typeof line === 'string')
    .map(folded)
    .join('')
}
