// That somebody is away is said in each of their applications; over all of them it is one absence.
import type { Contact } from '#core/case/case.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { awayUntil } from '#core/plan/meeting.ts'
import type { KeptEntry } from '#store/journal.ts'
import type { KeptCase } from './get-case.ts'

/** The last day of it, as long as that has not passed where they are. */
export function absenceOf(cases: readonly KeptCase[], contact: Contact): Day | undefined {
  const days = cases.flatMap((kase) => {
    const until = awayUntil({ history: historyOf(kase, contact) })
    return until !== undefined && until >= todayOf(kase, contact) ? until : []
  })
  return days.length === 0 ? undefined : (Math.max(...days) as Day)
}

/** The entries of an application that say so, and still matter. */
export function absencesIn(kase: KeptCase, contact: Contact): readonly KeptEntry[] {
  return historyOf(kase, contact).filter(
    (entry) => entry.type === 'away' && entry.until >= todayOf(kase, contact),
  )
}

/** Today where they are, as far as that is known. */
export function todayOf({ now, candidate }: KeptCase, contact: Contact): Day {
  return dayOf(now, contact.timeZone ?? candidate.timeZone)
}

function historyOf({ journal, now }: KeptCase, { id }: Contact): readonly KeptEntry[] {
  return liveEntries(journal, now).filter((entry) => 'contact' in entry && entry.contact === id)
}
