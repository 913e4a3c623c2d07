// What a plan has to be done by now: due, overdue, or due and lacking something. Told once for each day it stands on.
import type { Case } from '../case/case.ts'
import { dayOf } from '../days/zone.ts'
import { stepKeys } from '../plan/step-key.ts'
import type { Plan, Step } from '../plan/step.ts'
import { zoneOfStep } from '../plan/wake.ts'

export type StepDue = { readonly key: string; readonly step: Step }

/** At the case's `now`, in the order of the plan. */
export function stepsDue(kase: Case, { steps }: Plan): readonly StepDue[] {
  const keys = stepKeys(steps)
  return steps.flatMap((step, index) => (isDue(kase, step) ? [{ key: keys[index]!, step }] : []))
}

function isDue(kase: Case, step: Step): boolean {
  const { state, on } = step
  if (state === 'blocked') return on <= dayOf(kase.now, zoneOfStep(kase, step))
  return state === 'due' || state === 'overdue'
}
