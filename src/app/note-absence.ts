// An out-of-office that one heard of by itself, beside no call.
import { Problem } from '#core/problem.ts'
import { getContact } from '#store/contacts.ts'
import { todayOf } from './absences.ts'
import { appendAbsence, listOpenWith } from './append-absence.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { calendarDay } from './input/calendar-day.ts'

export type Absence = Keyed & { readonly contact: string; readonly until: string }

/** They are away until that day: in every application of theirs that is not closed. */
export async function noteAbsence(desk: Desk, input: Absence): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const contact = await getContact(db, account, input.contact)
    const until = calendarDay(input.until, 'until')
    const open = await listOpenWith(desk, contact.id)
    if (open.length === 0) throw nothingOpen()
    if (open.every((kase) => until < todayOf(kase, contact))) throw passed()
    const moved = await appendAbsence(desk, open, { contact: contact.id, until })
    return { outcome: '', moved }
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
