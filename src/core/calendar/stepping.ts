// A step, and all that its entry in a calendar is made of.
import type { Case, Contact, Interview } from '../case/case.ts'
import { zoneOf } from '../plan/meeting.ts'
import { isOpen, type Plan, type Step } from '../plan/step.ts'

export type Stepping = {
  readonly kase: Case
  readonly planned: Plan
  readonly step: Step
  readonly contact: Contact
  readonly interview: Interview
  /** That of the contact, in which its day was decided. */
  readonly zone: string
}

/** The rounds with that person that are still open, the next one first. */
export function openRounds({ planned, step }: Stepping): readonly Step[] {
  return planned.steps.filter(
    (one) => isOpen(one) && one.contact === step.contact && one.round !== undefined,
  )
}

/** `undefined` where its person or interview is not there. */
export function steppingOf(kase: Case, planned: Plan, step: Step): Stepping | undefined {
  const contact = kase.contacts.find(({ id }) => id === step.contact)
  const interview = kase.interviews.find(({ id }) => id === step.interview)
  if (!contact || !interview) return undefined
  return { kase, planned, step, contact, interview, zone: zoneOf(contact, interview) }
}

/** The plan in which that call is the next one: of those before it nothing is known yet, and nothing is said. */
export function asIfNext(stepping: Stepping): Plan {
  const { planned, step } = stepping
  const others = new Set(openRounds(stepping).filter((one) => one !== step))
  return { ...planned, steps: planned.steps.filter((one) => !others.has(one)) }
}
