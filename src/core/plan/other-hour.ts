// When nobody answered: another hour for the next try. The method names none; ours are those in which people sit
// at their desks, and of these the one furthest from all that were tried since one last talked.
import type { Case, Contact, Interview } from '../case/case.ts'
import { clockOf } from '../days/zone.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { zoneOf } from './meeting.ts'

/** Clock times where the person is, in minutes since midnight. */
export type OtherHour = { readonly tried: readonly number[]; readonly hour: number }

/** Nothing where no call was in vain since one last talked. */
export function otherHour(
  { journal, now }: Case,
  contact: Contact,
  interview: Interview,
): OtherHour | undefined {
  const calls = liveEntries(journal, now).filter(
    (entry) => entry.type === 'call' && entry.contact === contact.id && entry.at >= interview.start,
  )
  const talked = calls.findLastIndex((call) => call.type === 'call' && call.outcome === 'talked')
  const zone = zoneOf(contact, interview)
  const vain = calls.slice(talked + 1).map(({ at }) => clockOf(at, zone))
  if (vain.length === 0) return undefined
  const farFrom = (hour: number) => Math.min(...vain.map((tried) => Math.abs(hour - tried)))
  const hour = hours.reduce((best, one) => (farFrom(one) > farFrom(best) ? one : best))
  return { tried: [...new Set(vain)].slice(-mostSaid), hour }
}

const hours = [9 * 60 + 30, 11 * 60, 14 * 60, 16 * 60]
const mostSaid = 3
