// When an interview is, as operations give it, by the clock of the candidate.
import { parseMoment } from '#core/days/moment.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'

type Given = { readonly start: string; readonly end: string }

/** `Mon 2 March, 14:00–15:00`. */
export function sayInterviewTime({ start, end }: Given, zone: string): string {
  const until = sayClock(clockOf(parseMoment(end)!.moment, zone))
  return `${sayMoment(parseMoment(start)!.moment, zone)}–${until}`
}

export function sayGivenMoment(text: string, zone: string): string {
  return sayMoment(parseMoment(text)!.moment, zone)
}
