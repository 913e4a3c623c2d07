// From when to when an interview goes: by one's own clock, and by the clock there where it shows something else.
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import type { KeptInterview } from '#store/interviews.ts'

/** `14:00 to 15:00`, or `14:00 to 15:00, 15:00 to 16:00 there`. */
export function sayStretch(
  { start, end, timeZone }: Pick<KeptInterview, 'start' | 'end' | 'timeZone'>,
  zone: string,
): string {
  const clocks = (zone: string) =>
    `${sayClock(clockOf(start, zone))} to ${sayClock(clockOf(end, zone))}`
  const [here, there] = [clocks(zone), clocks(timeZone)]
  return here === there ? here : `${here}, ${there} there`
}
