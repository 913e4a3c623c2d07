// The way of a letter from the candidate to somebody: when it is there, and by when it has been read.
import type { Case, Contact, Interview } from '#core/case/case.ts'
import type { Day } from '#core/days/day.ts'
import type { Holidays, Place } from '#core/days/working-days.ts'
import { dayOf } from '#core/days/zone.ts'
import { placeOf } from '#core/plan/meeting.ts'
import { arrivalOf, readBy } from '#core/post/arrival.ts'
import { daysInPost, type OwnDays } from '#core/post/days-in-post.ts'

export type Travelling = {
  /** The candidate's own day. */
  readonly posted: Day
  readonly arrives: Day
  readonly read: Day
}

type Way = { readonly kase: Case; readonly contact: Contact; readonly interview: Interview }

/** Of what goes into the letter box at the case's `now`. */
export function journeyOf(
  { kase, contact, interview }: Way,
  { days: own, holidays }: { readonly days: OwnDays; readonly holidays: Holidays },
): Travelling {
  const from = homeOf(kase)
  const to = goalOf(placeOf(kase, contact, interview), contact)
  const { days } = daysInPost(from.country, to.country, own)
  const posted = dayOf(kase.now, kase.candidate.timeZone)
  const arrives = arrivalOf({ posted, from, to, days }, holidays)
  return { posted, arrives, read: readBy(arrives, to, holidays) }
}

function homeOf({ candidate }: Case): Place {
  const { address, country, region } = candidate
  return at(address?.country ?? country, { country, region })
}

/** What stands on the envelope counts before where they work. */
function goalOf(place: Place, { address }: Contact): Place {
  return at(address?.country ?? place.country, place)
}

/** A region is one of its own country alone. */
function at(country: string | undefined, { country: known, region }: Place): Place {
  return country === known ? { country, region } : { country }
}
