// One entry as iCalendar has it (RFC 5545). Times are in UTC: nothing here repeats, so no program has to know a zone
// or when its clocks change, and each shows the time by the clock of whoever looks.
import {
  foldLines,
  ICalAlarmType,
  ICalCalendar,
  ICalEvent,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarEntry } from '#core/calendar/entries.ts'
import type { Moment } from '#core/days/moment.ts'

/** An entry with what programs know it by: the same uid for the same step, and how often it has changed. */
export type PrintedEntry = CalendarEntry & {
  readonly uid: string
  readonly sequence: number
  readonly changedAt: Moment
}

/** The lines of its VEVENT, folded. `origin` is where its page is found: `http://localhost:4747`. */
export function printEvent(entry: PrintedEntry, origin: string): string {
  const changed = instantOf(entry.changedAt)
  const url = origin + entry.path
  const event = new ICalEvent(
    {
      ...{ id: entry.uid, sequence: entry.sequence, stamp: changed, lastModified: changed },
      ...{ start: instantOf(entry.from), end: instantOf(entry.to), url },
      ...{ summary: oneLine(entry.title), description: `${plain(entry.text)}\n\n${url}` },
      ...(entry.place !== undefined && { location: plain(entry.place) }),
      // A step takes no time from the day; whoever looks for a free hour still finds it.
      transparency:
        entry.kind === 'step' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      alarms: [
        {
          ...{ type: ICalAlarmType.display, description: oneLine(entry.title) },
          trigger: entry.alarm * 60,
        },
      ],
    },
    nowhere,
  )
  return foldLines(event.toString())
}

/** An event asks its calendar for a zone; ours has none. */
const nowhere = new ICalCalendar()

function instantOf(moment: Moment): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(moment)
}

/** Without signs that no text may have, and no halves of letters; line ends are those of iCalendar. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\u2028\u2029]/gu, ' ')
}

function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/g, ' ').trim()
}
