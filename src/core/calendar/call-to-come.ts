// A call of the plan as it is made on its day: which one it will be, and what can be said of it by now.
import type { Case } from '../case/case.ts'
import { dayOf } from '../days/zone.ts'
import { isOpen, type Plan, type Step } from '../plan/step.ts'
import { callingOf, type Calling } from '../words/calling.ts'
import { voiceOf } from '../words/voice.ts'
import { callingTime } from './step-time.ts'
import { asIfNext, steppingOf } from './stepping.ts'

export type CallToCome = { readonly step: Step; readonly calling: Calling }

/** Those for which a number is known. */
export function callsToCome(kase: Case, planned: Plan): readonly CallToCome[] {
  return planned.steps.filter(isOpen).flatMap((step) => {
    const stepping = step.kind === 'call' ? steppingOf(kase, planned, step) : undefined
    const at = stepping && callingTime(stepping)
    if (!stepping || at === undefined) return []
    const about = { plan: asIfNext(stepping), on: dayOf(at, stepping.zone), at }
    return { step, calling: callingOf(voiceOf(kase, step), about) }
  })
}
