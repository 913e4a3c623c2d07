// Which call to somebody a script is for: the one the plan has open, on its day or today, whichever is later.
import type { Case, Contact } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import { zoneOf } from '../plan/meeting.ts'
import { isOpen, type Plan } from '../plan/step.ts'
import { Problem } from '../problem.ts'

export type NextCall = {
  readonly interview: string
  readonly contact: string
  /** In the contact's zone. */
  readonly on: Day
}

/** Throws a Problem, with the field `contact`, for somebody unknown or not met yet. */
export function nextCall(kase: Case, { steps }: Plan, id: string): NextCall {
  const contact = kase.contacts.find((one) => one.id === id)
  if (!contact) throw unknown(kase, id)
  const open = steps.find(
    (step) =>
      isOpen(step) && step.contact === id && (step.kind === 'call' || step.kind === 'check-in'),
  )
  const interview = open?.interview ?? latestWith(kase, contact)
  const { timeZone } = kase.interviews.find((one) => one.id === interview)!
  const today = dayOf(kase.now, zoneOf(contact, { timeZone }))
  const on = open && open.on > today ? open.on : today
  return { interview, contact: id, on }
}

function latestWith({ interviews, now }: Case, { id, name }: Contact): string {
  const met = interviews
    .filter(({ start, contacts }) => start <= now && contacts.includes(id))
    .toSorted((one, other) => one.start - other.start)
    .at(-1)
  if (met) return met.id
  const sentence = `${name} was at no interview that has begun, so there is nothing to call about yet.`
  throw new Problem('unknown-id', sentence, { field: 'contact' })
}

function unknown({ contacts }: Case, id: string): Problem {
  const known = contacts.map((one) => one.id).join(', ') || 'nobody'
  const sentence = `Nobody here has the id “${id}”; the case knows ${known}.`
  return new Problem('unknown-id', sentence, { field: 'contact' })
}
