// When a plan may next show something new to do: for an interview to come its end; for an open step the
// start of its day; for a reply not yet read its own time. The earliest of an application is never later than
// what its plan comes to show.
import type { Case, Interview } from '../case/case.ts'
import type { Moment } from '../days/moment.ts'
import type { Holidays } from '../days/working-days.ts'
import { startOfDay } from '../days/zone.ts'
import { unreadReplies } from '../journal/unread-replies.ts'
import { zoneOf } from './meeting.ts'
import { noDateYet } from './no-date-yet.ts'
import { isOpen, type Plan, type Step } from './step.ts'

/** Per contact the earliest such moment; who has nothing open is not there. */
export function wakes(kase: Case, plan: Plan, holidays: Holidays): ReadonlyMap<string, Moment> {
  const earliest = new Map<string, Moment>()
  const wake = (contact: string, at: Moment) => {
    const known = earliest.get(contact)
    if (known === undefined || at < known) earliest.set(contact, at)
  }
  for (const interview of kase.interviews) {
    if (interview.end <= kase.now) continue
    for (const contact of wokenBy(interview, kase)) wake(contact, interview.end)
  }
  for (const step of plan.steps) {
    if (isOpen(step)) wake(step.contact, startOfDay(step.on, zoneOfStep(kase, step)))
  }
  if (plan.status !== 'closed') {
    for (const reply of unreadReplies(kase.journal, kase.now)) wake(reply.contact, reply.at)
  }
  const missing = noDateYet(kase, plan, holidays)
  if (missing) wake(missing.contact, startOfDay(missing.from, missing.zone))
  return earliest
}

/** Those who will be met there; and where a date will be given, everybody whose calls another date holds. */
function wokenBy(interview: Interview, kase: Case): readonly string[] {
  return interview.decisionBy === undefined
    ? interview.contacts
    : kase.contacts.map((contact) => contact.id)
}

/** The zone whose calendar a step of the plan stands in. */
export function zoneOfStep(kase: Case, step: Step): string {
  const contact = kase.contacts.find(({ id }) => id === step.contact)
  const interview = kase.interviews.find(({ id }) => id === step.interview)
  return contact && interview ? zoneOf(contact, interview) : kase.candidate.timeZone
}
