// A step, and all that its entry in a calendar is made of.
import type { Case, Contact, Interview } from '../case/case.ts'
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
