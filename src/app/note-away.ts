import type { Desk } from './desk.ts'
import { calendarDay } from './input/calendar-day.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

/** An out-of-office: they are away until that day. Gives the entry's id. */
export function noteAway(
  desk: Desk,
  input: RecordingAbout & { readonly until: string },
): Promise<string> {
  return recordAbout(desk, input, (about) => ({
    type: 'away',
    ...about,
    until: calendarDay(input.until, 'until'),
  }))
}
