// When a note is to go out, as a form gives it: a time to come, by the candidate's clock.
import { addDays } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { dayOf, startOfDay } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { time } from './time.ts'

type Clock = { readonly now: Moment; readonly zone: string }

/** So far ahead nobody knows what there will be to say. */
const longestDays = 60

/** `2026-03-03T08:30`; left out or empty: now. Throws a Problem for a time that is over, or too far away. */
export function goesAt(typed: string | undefined, { now, zone }: Clock): Moment | undefined {
  if (typed === undefined || typed.trim() === '') return undefined
  const { moment } = time(typed, zone, 'at')
  if (moment <= now)
    throw wrong(`${sayMoment(moment, zone)} is over; please choose a time to come.`)
  const last = startOfDay(addDays(dayOf(now, zone), longestDays), zone)
  if (moment >= last) {
    throw wrong(`${sayMoment(moment, zone)} is far away; please choose a time within 60 days.`)
  }
  return moment
}

function wrong(sentence: string): Problem {
  return new Problem('wrong-form', sentence, { field: 'at' })
}
