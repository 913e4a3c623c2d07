// When a form was entered that had to wait for a network; by the clock of a device, which may be ahead.
import { parseMoment, printMoment, type Moment } from '#core/days/moment.ts'
import { typed } from './answer.ts'
import { enteredField } from './keys.ts'

/** In full, and no later than now; `undefined` for a form that did not wait. */
export function enteredAt(data: FormData, now: Moment): string | undefined {
  const read = parseMoment(typed(data, enteredField) ?? '')
  return read && printMoment(Math.min(read.moment, now) as Moment)
}
