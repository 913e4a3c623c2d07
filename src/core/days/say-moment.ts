// A moment as the clock of a zone shows it, in words.
import type { Moment } from './moment.ts'
import { sayClock, sayDay } from './say.ts'
import { clockOf, dayOf } from './zone.ts'

/** `Mon 9 March, 10:00`. */
export function sayMoment(moment: Moment, zone: string): string {
  return `${sayDay(dayOf(moment, zone))}, ${sayClock(clockOf(moment, zone))}`
}
