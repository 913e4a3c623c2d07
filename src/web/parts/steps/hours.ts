// The hours of a call: there, and here where the clock shows something else.
import { parseMoment } from '#core/days/moment.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import type { Step } from '#core/plan/step.ts'

/** `09:00 to 17:00`, or `09:00 to 17:00 there, 10:00 to 18:00 for you`. */
export function sayHours({ window }: Step, zone: string): string | undefined {
  const from = window && parseMoment(window.from)
  const to = window && parseMoment(window.to)
  if (!from?.zone || !to?.zone) return undefined
  const there = sayStretch(clockOf(from.moment, from.zone), clockOf(to.moment, to.zone))
  const here = sayStretch(clockOf(from.moment, zone), clockOf(to.moment, zone))
  return there === here ? there : `${there} there, ${here} for you`
}

function sayStretch(from: number, to: number): string {
  return `${sayClock(from)} to ${sayClock(to)}`
}
