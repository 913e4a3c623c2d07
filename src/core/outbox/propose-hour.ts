// When a mail is read soonest: first thing in the morning, on a day on which they work, by their clock.
import { addDays } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import type { Roll } from '../days/working-days.ts'
import { dayOf, momentAt } from '../days/zone.ts'

/** Minutes since midnight. */
const morning = 8 * 60 + 30

/** The next such hour after now. `roll` moves a day on which nobody works there to the next. */
export function proposeHour(now: Moment, zone: string, roll: Roll): Moment {
  let day = roll(dayOf(now, zone))
  while (momentAt(day, morning, zone) <= now) day = roll(addDays(day, 1))
  return momentAt(day, morning, zone)
}
