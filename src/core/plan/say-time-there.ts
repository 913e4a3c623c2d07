// The time where somebody is, and whether it is one to call at.
import { parseMoment, type Moment } from '../days/moment.ts'
import { sayClock, sayDay } from '../days/say.ts'
import type { Day } from '../days/day.ts'
import { clockOf, dayOf, momentAt } from '../days/zone.ts'
import type { OtherHour } from './other-hour.ts'
import type { Window } from './window.ts'

type There = {
  readonly now: Moment
  /** How the person is called. */
  readonly name: string
  /** Their zone, and one's own. */
  readonly zone: string
  readonly own: string
  /** Of the call that the plan has, if it has one. */
  readonly window?: Window | undefined
}

/** `It is 16:40 for Ana, 15:40 for you; good hours end at 17:00, 16:00 for you.` */
export function sayTimeThere(there: There): string {
  const { now, name, zone, own } = there
  const day = dayOf(now, zone) === dayOf(now, own) ? '' : `${sayDay(dayOf(now, zone))}, `
  const hours = sayHours(there)
  const here = sameClock(there) ? '' : `, ${sayClock(clockOf(now, own))} for you`
  return `It is ${day}${sayClock(clockOf(now, zone))} for ${name}${here}${hours ? `; ${hours}` : ''}.`
}

/** `You tried at 10:10 there; about 16:00, 15:00 for you, may work better.` */
export function sayOtherHour(
  { tried, hour }: OtherHour,
  on: Day,
  zone: string,
  own: string,
): string {
  const here = clockOf(momentAt(on, hour, zone), own)
  const forYou = here === hour ? '' : `, ${sayClock(here)} for you,`
  const times = tried.map(sayClock)
  const said =
    times.length === 1 ? times[0] : `${times.slice(0, -1).join(', ')} and ${times.at(-1)}`
  return `You tried at ${said} there; about ${sayClock(hour)}${forYou} may work better.`
}

/** `today at 15:00, 16:00 for Ana`, `Tue 3 March at 08:30`: a time to come or just gone by, by both clocks. */
export function sayBothClocks(at: Moment, { now, name, zone, own }: Omit<There, 'window'>): string {
  const [here, there] = [dayOf(at, own), dayOf(at, zone)]
  const day = here === dayOf(now, own) ? 'today' : sayDay(here)
  const said = `${day} at ${sayClock(clockOf(at, own))}`
  if (sameClock({ now: at, zone, own }) && here === there) return said
  const theirs = here === there ? '' : `${sayDay(there)}, `
  return `${said}, ${theirs}${sayClock(clockOf(at, zone))} for ${name}`
}

function sayHours({ window, now, zone, own }: There): string | undefined {
  const from = window && parseMoment(window.from)?.moment
  const to = window && parseMoment(window.to)?.moment
  if (from === undefined || to === undefined) return undefined
  const clock = (at: Moment) => {
    const here = clockOf(at, own)
    const there = clockOf(at, zone)
    return here === there ? sayClock(there) : `${sayClock(there)}, ${sayClock(here)} for you`
  }
  if (dayOf(from, zone) !== dayOf(now, zone))
    return `good hours begin on ${sayDay(dayOf(from, zone))} at ${clock(from)}`
  if (now < from) return `good hours begin at ${clock(from)}`
  return now < to ? `good hours end at ${clock(to)}` : `good hours ended at ${clock(to)}`
}

function sameClock({ now, zone, own }: Pick<There, 'now' | 'zone' | 'own'>): boolean {
  return clockOf(now, zone) === clockOf(now, own)
}
