// A time as a form gives it, 2026-03-02T14:00 by the clock of a zone; or in full, with offset or zone.
import { parseMoment, type Moment } from '#core/days/moment.ts'
import { momentAt } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { calendarDay } from './calendar-day.ts'
import { quoted } from './person-name.ts'

export type TimeRead = { readonly moment: Moment; readonly timeZone: string }

/** A time that must be there. `timeZone` counts where the text names none. */
export function time(typed: string | undefined, timeZone: string, field: string): TimeRead {
  const text = (typed ?? '').trim()
  if (text === '') throw new Problem('missing', 'Day and time are still missing.', { field })
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(.*)$/.exec(text)
  if (!parts) throw wrong(text, field)
  const day = calendarDay(parts[1], field)
  const [hours, minutes] = [Number(parts[2]), Number(parts[3])]
  if (hours > 23 || minutes > 59) throw wrong(text, field)
  if (parts[4] === '') return { moment: momentAt(day, hours * 60 + minutes, timeZone), timeZone }
  const read = parseMoment(text)
  if (!read) throw wrong(text, field)
  return { moment: read.moment, timeZone: read.zone ?? timeZone }
}

function wrong(text: string, field: string): Problem {
  const sentence = `${quoted(text)} is not a day and time; one is written like 2026-03-02T14:00.`
  return new Problem('wrong-form', sentence, { field })
}
