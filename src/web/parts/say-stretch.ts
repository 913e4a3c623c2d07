// From when to when an interview goes: by one's own clock, and by the clock there where it shows something else.
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
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

/** `Mon 9 March, 11:00`, or `Mon 9 March, 11:00, 10:00 there`; with the day there where it is another. */
export function sayBeginning(
  { start, timeZone }: Pick<KeptInterview, 'start' | 'timeZone'>,
  zone: string,
): string {
  const [day, dayThere] = [sayDay(dayOf(start, zone)), sayDay(dayOf(start, timeZone))]
  const [here, there] = [sayClock(clockOf(start, zone)), sayClock(clockOf(start, timeZone))]
  if (here === there && day === dayThere) return `${day}, ${here}`
  return `${day}, ${here}, ${day === dayThere ? '' : `${dayThere}, `}${there} there`
}
