// A calendar of many entries, so made that it can be sent part by part.
import type { Moment } from '../days/moment.ts'
import type { CalendarEntry } from './entries.ts'
import { printComponent } from './print-entry.ts'

/** Up to the first entry. Programs that read it again and again may do so every quarter of an hour. */
export const calendarHead = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sincerely//EN'],
  ...['NAME:Sincerely', 'X-WR-CALNAME:Sincerely'],
  ...['REFRESH-INTERVAL;VALUE=DURATION:PT15M', 'X-PUBLISHED-TTL:PT15M', ''],
].join('\r\n')

export const calendarEnd = 'END:VCALENDAR\r\n'

/** An entry with what programs know it by: the same uid for the same step, and how often it has changed. */
export type EntryThere = CalendarEntry & {
  readonly uid: string
  readonly sequence: number
  readonly changedAt: Moment
}

/** `origin` is where its page is found: `http://localhost:4747`. */
export function printEvent(entry: EntryThere, origin: string): string {
  const url = origin + entry.path
  // Not every program shows the address of an event, and every one shows its text.
  const text = `${entry.text}\n\n${url}`
  return printComponent({ ...entry, as: 'event', isBusy: entry.kind === 'interview', text, url })
}
