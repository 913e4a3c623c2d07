// The time zone to propose for somebody of whom none is kept: that of their address, else of their country, else
// of their number's. Only where it shows another clock than the one their plan goes by.
import { zoneOf } from '#capture/zone-of.ts'
import type { Contact } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import { isOneClock } from '#core/days/zone.ts'
import type { Numbers } from '../numbers.ts'
import { countryOfZone } from './places.ts'

export type ZoneProposed = {
  readonly zone: string
  readonly by: 'address' | 'country' | 'phone'
  /** The one their plan goes by until they have their own. */
  readonly instead: string
}

type About = {
  readonly contact: Contact
  readonly numbers: Numbers
  readonly now: Moment
  /** The candidate's own zone. */
  readonly own: string
  readonly instead: string
}

export function zoneProposed({
  contact,
  numbers,
  now,
  own,
  instead,
}: About): ZoneProposed | undefined {
  const { address, country, phone, timeZone } = contact
  if (timeZone !== undefined) return undefined
  // A number without its country's code says nothing of where it is.
  const phoneCountry = phone?.trimStart().startsWith('+') ? numbers(phone).country : undefined
  const likely = address && !address.country ? countryOfZone(own) : undefined
  const zone = zoneOf({ address, country, phoneCountry, likely })
  if (zone === undefined || isOneClock(zone, instead, now)) return undefined
  const by = address ? 'address' : country ? 'country' : 'phone'
  return { zone, by, instead }
}

/** What it follows from. */
export function sayWhence({ by }: ZoneProposed): string {
  return by === 'phone' ? 'phone number' : by
}
