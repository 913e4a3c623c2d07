// A meeting is one person met at one interview that has ended: steps stand per meeting.
import type { Case, Contact, Interview } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import { rollIn, type Holidays, type Place, type Roll } from '../days/working-days.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'

export type Meeting = {
  readonly interview: Interview
  readonly contact: Contact
  /** The contact's place in the case's listing. */
  readonly listed: number
  readonly zone: string
  readonly roll: Roll
  /** The interview's day: that of its start, in the contact's zone. */
  readonly day: Day
  readonly today: Day
  /** What the journal says of this person from this interview on, until the next one with them began. */
  readonly entries: readonly Entry[]
  /** All that the journal says of this person. */
  readonly history: readonly Entry[]
  /** Whether it is the latest ended interview with that person: only there steps are still open. */
  readonly latest: boolean
}

/** The zone whose calendar counts for the contact: their own, else the interview's. */
export function zoneOf(contact: Contact, interview: Pick<Interview, 'timeZone'>): string {
  return contact.timeZone ?? interview.timeZone
}

/** The country, with its region, whose working days count for the contact. */
export function placeOf(kase: Case, contact: Contact, interview: Interview): Place {
  const { candidate } = kase
  const country = contact.country ?? contact.address?.country ?? interview.country
  if (country !== undefined) return { country, region: contact.region }
  // Where the candidate's country stands in for theirs, so does its region.
  return {
    country: candidate.country ?? candidate.address?.country,
    region: contact.region ?? candidate.region,
  }
}

/** Every meeting, in the order of the contacts' listing, then of the interviews' start. */
export function meetingsOf(
  kase: Case,
  entries: readonly Entry[],
  holidays: Holidays,
): readonly Meeting[] {
  const meetings: Meeting[] = []
  const histories = historiesOf(entries)
  for (const [listed, contact] of kase.contacts.entries()) {
    const history = histories.get(contact.id) ?? []
    const begun = interviewsWith(kase, contact.id)
    const lastEnded = begun.findLast((interview) => interview.end <= kase.now)
    for (const [index, interview] of begun.entries()) {
      if (interview.end > kase.now) continue
      const until = begun[index + 1]?.start ?? Infinity
      const zone = zoneOf(contact, interview)
      meetings.push({
        interview,
        contact,
        listed,
        zone,
        roll: rollIn(placeOf(kase, contact, interview), holidays),
        day: dayOf(interview.start, zone),
        today: dayOf(kase.now, zone),
        entries: history.filter((entry) => entry.at >= interview.start && entry.at < until),
        history,
        latest: interview === lastEnded,
      })
    }
  }
  return meetings
}

/** The last day until which the person said to be away. */
export function awayUntil({ history }: Pick<Meeting, 'history'>): Day | undefined {
  const entry = history.findLast((one) => one.type === 'away')
  return entry?.type === 'away' ? entry.until : undefined
}

function interviewsWith(kase: Case, contact: string): readonly Interview[] {
  const interviews = kase.interviews.filter(
    (interview) => interview.start <= kase.now && interview.contacts.includes(contact),
  )
  return interviews.length > 1 ? interviews.sort((a, b) => a.start - b.start) : interviews
}

function historiesOf(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const histories = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (!('contact' in entry)) continue
    const history = histories.get(entry.contact)
    if (history) history.push(entry)
    else histories.set(entry.contact, [entry])
  }
  return histories
}
