// What went into the letter box today: when each is expected, and what comes next with that person.
import type { Day } from '#core/days/day.ts'
import { dayOf, startOfDay } from '#core/days/zone.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import type { KeptApplication } from '#store/applications.ts'
import { listNotesSent } from '#store/contact-journal.ts'
import type { KeptContact } from '#store/contacts.ts'
import type { KeptEntry } from '#store/journal.ts'
import type { Desk } from './desk.ts'
import { listCases } from './get-case.ts'
import { journeyOf } from './journey.ts'
import { findPostHabits } from './post-habits.ts'

export type Posted = {
  readonly entry: Extract<KeptEntry, { readonly type: 'note' }>
  readonly application: KeptApplication
  readonly contact: KeptContact
  readonly arrives: Day
  /** What the plan has next for that person. */
  readonly next: Step | undefined
}

/** In the order they were posted, on the candidate's own day. */
export async function listPosted(desk: Desk, timeZone: string): Promise<readonly Posted[]> {
  const { db, account, holidays } = desk
  const today = dayOf(desk.now(), timeZone)
  const sent = await listNotesSent(db, account, startOfDay(today, timeZone))
  const notes = sent.filter((one) => one.type === 'note' && one.channel !== 'email')
  const { days } = await findPostHabits(desk)
  const cases = await listCases(desk, [...new Set(notes.map(({ application }) => application))])
  return notes.flatMap((entry) => {
    const kase = cases.find(({ application }) => application.id === entry.application)
    if (!kase || entry.type !== 'note' || entry.at > kase.now) return []
    const contact = kase.contacts.find(({ id }) => id === entry.contact)
    const interview = kase.interviews.findLast(({ contacts }) => contacts.includes(entry.contact))
    if (!contact || !interview) return []
    const { arrives } = journeyOf({ kase, contact, interview }, { days, holidays })
    const next = plan(kase, holidays).steps.find(
      (step) => isOpen(step) && step.contact === contact.id,
    )
    return [{ entry, application: kase.application, contact, arrives, next }]
  })
}
