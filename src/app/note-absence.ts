// An out-of-office holds for a person, whatever they have to do with: it is said in each application at once.
import { plan } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import { getContact } from '#store/contacts.ts'
import { appendEntry } from '#store/journal.ts'
import { todayOf } from './absences.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { listCases } from './get-case.ts'
import { calendarDay } from './input/calendar-day.ts'

export type Absence = Keyed & { readonly contact: string; readonly until: string }

/** They are away until that day: in every application of theirs that is not closed. */
export async function noteAbsence(desk: Desk, input: Absence): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const contact = await getContact(db, account, input.contact)
    const until = calendarDay(input.until, 'until')
    const cases = await listCases(desk, await listApplicationsOfContact(db, account, contact.id))
    const open = cases.filter((kase) => plan(kase, desk.holidays).status !== 'closed')
    if (open.length === 0) throw nothingOpen()
    if (open.every((kase) => until < todayOf(kase, contact))) throw passed()
    const at = desk.now()
    for (const { application } of open) {
      const entry = { id: desk.newId(), at, type: 'away', contact: contact.id, until } as const
      await appendEntry(db, account, application.id, entry)
    }
    return { outcome: '', moved: open.map(({ application }) => application.id) }
  })
}

function nothingOpen(): Problem {
  const sentence = 'Every application with this person is closed, so nothing has to wait for them.'
  return new Problem('conflict', sentence, { field: 'until' })
}

function passed(): Problem {
  const sentence = 'That day has passed; please say on which day they are away last.'
  return new Problem('wrong-form', sentence, { field: 'until' })
}
