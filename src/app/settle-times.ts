// An interview is kept at a time by the clock. Where a country has changed its clocks since, that time is
// another moment now.
import { parseMoment, printZoned, type Moment } from '#core/days/moment.ts'
import { changeInterview } from '#store/interview-changes.ts'
import { listInterviews } from '#store/interviews.ts'
import type { WritingDesk } from './desk.ts'
import { time } from './input/time.ts'

/** Puts the moments of an application's interviews right by the zone data of this machine. */
export async function settleTimes(desk: WritingDesk, application: string): Promise<void> {
  const { db, account } = desk
  for (const interview of await listInterviews(db, account, application)) {
    const { startText, endText, timeZone } = interview
    const [start, end] = [momentOf(startText, timeZone), momentOf(endText, timeZone)]
    if (start === interview.start && end === interview.end) continue
    await changeInterview(db, account, {
      ...interview,
      ...{ start, end },
      startText: printZoned(start, timeZone),
      endText: printZoned(end, timeZone),
    })
  }
}

/** A text whose offset its zone no longer has is read by its clock alone. */
function momentOf(text: string, timeZone: string): Moment {
  return parseMoment(text)?.moment ?? time(text.slice(0, 16), timeZone, 'start').moment
}
