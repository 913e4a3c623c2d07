// The open step that an entry is about: what is let go, put off or provided has to be there.
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { stepKinds, type Entry, type StepKind } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import type { Desk } from './desk.ts'
import type { KeptCase } from './get-case.ts'
import { optionalLine } from './input/line.ts'
import { word } from './input/word.ts'

export type StepInput = {
  readonly application: string
  readonly contact: string
  readonly kind: string
  /** Of a material: what they asked for. */
  readonly what?: string | undefined
}

export type StepNamed = { readonly kind: StepKind; readonly what?: string }

export function stepNamed(input: StepInput): StepNamed {
  const kind = word(input.kind, stepKinds, 'kind')
  const what = optionalLine(input.what, { field: 'what', what: 'What they asked for' })
  return kind === 'material' && what !== undefined ? { kind, what } : { kind }
}

/** The next open step of that kind, as it were with `further` entries; a call and a check-in both mean the open round. */
export function getOpenStep(
  { holidays }: Desk,
  kase: KeptCase,
  input: StepInput,
  further: readonly Entry[] = [],
): Step {
  const { kind, what } = stepNamed(input)
  const { steps } = plan({ ...kase, journal: [...kase.journal, ...further] }, holidays)
  const step = steps.find(
    (one) =>
      isOpen(one) &&
      one.contact === input.contact &&
      (one.kind === kind || (isRound(one.kind) && isRound(kind))) &&
      (what === undefined || one.what === what),
  )
  if (step) return step
  throw new Problem('conflict', 'This step is not open any more.', { field: 'kind' })
}

function isRound(kind: StepKind): boolean {
  return kind === 'call' || kind === 'check-in'
}
