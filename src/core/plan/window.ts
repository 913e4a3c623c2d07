// A call has a window: 09:00 to 17:00 on its day in the contact's zone; an overdue one today, rolled,
// and after 17:00 the next working day.
import { addDays, type Day } from '../days/day.ts'
import { parseMoment, printZoned, type Moment } from '../days/moment.ts'
import type { Roll } from '../days/working-days.ts'
import { dayOf, momentAt } from '../days/zone.ts'

export const opens = 9 * 60
export const closes = 17 * 60

export type Window = { readonly from: string; readonly to: string }

/** The window of a call that stands on `on`, as RFC 9557 text in the contact's zone. */
export function windowOf(on: Day, now: Moment, zone: string, roll: Roll): Window {
  return windowOn(on < dayOf(now, zone) ? nextCallingDay(now, zone, roll) : on, zone)
}

/** Whether the window is open. */
export function canCallNow({ from, to }: Window, now: Moment): boolean {
  const [opening, closing] = [parseMoment(from)?.moment, parseMoment(to)?.moment]
  return opening !== undefined && closing !== undefined && opening <= now && now < closing
}

/** Whether the window is that of today, and has not closed. */
export function canCallToday({ from, to }: Window, now: Moment): boolean {
  const [opening, closing] = [parseMoment(from), parseMoment(to)]
  if (!opening?.zone || !closing) return false
  return now < closing.moment && dayOf(opening.moment, opening.zone) === dayOf(now, opening.zone)
}

function nextCallingDay(now: Moment, zone: string, roll: Roll): Day {
  const today = dayOf(now, zone)
  return roll(now <= momentAt(today, closes, zone) ? today : addDays(today, 1))
}

const windows = new Map<string, Map<Day, Window>>()

function windowOn(day: Day, zone: string): Window {
  let known = windows.get(zone)
  if (!known) windows.set(zone, (known = new Map()))
  let window = known.get(day)
  if (!window) {
    if (known.size >= 4_096) known.clear()
    window = {
      from: printZoned(momentAt(day, opens, zone), zone),
      to: printZoned(momentAt(day, closes, zone), zone),
    }
    known.set(day, window)
  }
  return window
}
