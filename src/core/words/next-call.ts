// Which call to somebody a script is for: the one the plan has open, on its day or today, whichever is later.
import type { Case } from '../case/case.ts'
import { getContact, getMetLast } from '../case/met-last.ts'
import type { Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import { zoneOf } from '../plan/meeting.ts'
import { isOpen, type Plan } from '../plan/step.ts'

export type NextCall = {
  readonly interview: string
  readonly contact: string
  /** In the contact's zone. */
  readonly on: Day
}

/** Throws a Problem, with the field `contact`, for somebody unknown or not met yet. */
export function nextCall(kase: Case, { steps }: Plan, id: string): NextCall {
  const contact = getContact(kase, id)
  const open = steps.find(
    (step) =>
      isOpen(step) && step.contact === id && (step.kind === 'call' || step.kind === 'check-in'),
  )
  const interview = open?.interview ?? getMetLast(kase, contact, 'call about').id
  const { timeZone } = kase.interviews.find((one) => one.id === interview)!
  const today = dayOf(kase.now, zoneOf(contact, { timeZone }))
  const on = open && open.on > today ? open.on : today
  return { interview, contact: id, on }
}
