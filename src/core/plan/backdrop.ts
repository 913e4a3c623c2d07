// What stands behind the steps of a plan and often put them where they are: dates given, one's own time away,
// and of each person the interviews, their time away, and the place whose working days count.
import type { Case, Contact, Interview } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import type { Place } from '../days/working-days.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { placeOf, zoneOf } from './meeting.ts'
import { movementOf, type Closing, type DateGivenLast, type Order } from './movement.ts'

/** From the first of these days to the last. */
export type Stretch = { readonly from: Day; readonly until: Day }

export type Backdrop = {
  /** In the order they were given. One counts at most: the last, unless it is over with it. */
  readonly dates: readonly DateGiven[]
  readonly pauses: readonly Stretch[]
  /** What closed it, if it is closed. */
  readonly closedBy: (Order & { readonly news: Closing }) | undefined
  /** Everybody met or to be met, in the order they are listed. */
  readonly people: readonly Behind[]
}

type DateGiven = { readonly day: Day; readonly by: string | undefined; readonly counts: boolean }

export type Behind = {
  readonly contact: string
  /** Each interview, on its day there. */
  readonly met: readonly { readonly interview: string; readonly on: Day }[]
  readonly away: Stretch | undefined
  readonly place: Place
  readonly erased?: true
}

/** The backdrop of the plan at the case's `now`. */
export function backdropOf(kase: Case): Backdrop {
  const entries = liveEntries(kase.journal, kase.now)
  const ended = kase.interviews.filter((interview) => interview.end <= kase.now)
  const movement = movementOf(entries, ended)
  const turn = movement.turns.at(-1)
  const closedBy = turn?.closes ? turn : undefined
  const counting = closedBy ? undefined : movement.date
  return {
    dates: movement.dates.map((date) => ({
      day: date.day,
      by: giverOf(date),
      counts: date === counting,
    })),
    pauses: entries
      .filter((entry) => entry.type === 'pause')
      .map(({ from, until }) => ({ from, until })),
    closedBy,
    people: kase.contacts.flatMap((contact) => behind(kase, contact, entries)),
  }
}

function giverOf({ contact, interview }: DateGivenLast): string | undefined {
  return contact ?? interview?.decisionFrom ?? interview?.contacts[0]
}

function behind(kase: Case, contact: Contact, entries: readonly Entry[]): readonly Behind[] {
  const interviews = kase.interviews
    .filter((interview) => interview.contacts.includes(contact.id))
    .toSorted((a, b) => a.start - b.start)
  const last = interviews.at(-1)
  if (!last) return []
  const met = interviews.map((interview) => ({
    interview: interview.id,
    on: dayOf(interview.start, zoneOf(contact, interview)),
  }))
  const away = awayOf(contact, last, entries)
  const { id, erased } = contact
  const where = placeOf(kase, contact, last)
  return [{ contact: id, met, away, place: where, ...(erased && { erased }) }]
}

/** From the day it was said; of several the last counts. */
function awayOf(
  contact: Contact,
  interview: Interview,
  entries: readonly Entry[],
): Stretch | undefined {
  const said = entries.findLast((entry) => entry.type === 'away' && entry.contact === contact.id)
  if (said?.type !== 'away') return undefined
  return { from: dayOf(said.at, zoneOf(contact, interview)), until: said.until }
}
