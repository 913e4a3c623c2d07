// The calendar as a file: what says whether it is still the same, and its text part by part, so that one of any length
// is never in memory as a whole.
import { createHash } from 'node:crypto'
import { calendarEnd, calendarHead, printEvent } from '#core/calendar/print-calendar.ts'
import type { Desk } from '../desk.ts'
import { listEntries, type EntriesAsked } from './list-entries.ts'

export type CalendarAsked = EntriesAsked & {
  /** Where the pages are found by whoever reads it: `http://localhost:4747`. */
  readonly origin: string
}

/** Another one whenever the text is another: of every entry it is known how often it has changed. */
export async function calendarTag(desk: Desk, asked: CalendarAsked): Promise<string> {
  const hash = createHash('sha256').update(`${printedAs} ${asked.origin}`)
  for await (const page of listEntries(desk, asked)) {
    for (const { uid, sequence, changedAt } of page)
      hash.update(`\n${uid} ${sequence} ${changedAt}`)
  }
  return hash.digest('base64url').slice(0, 27)
}

/** Counted up when the same entry is printed in another way. */
const printedAs = 1

export async function* calendarText(desk: Desk, asked: CalendarAsked): AsyncGenerator<string> {
  yield calendarHead
  for await (const page of listEntries(desk, asked)) {
    if (page.length > 0) yield page.map((entry) => printEvent(entry, asked.origin)).join('')
  }
  yield calendarEnd
}
