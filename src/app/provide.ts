import { isOpen } from '#core/plan/step.ts'
import { plan } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import type { Desk } from './desk.ts'
import { line } from './input/line.ts'
import { record, type Recording } from './record.ts'

/** What they asked for went out. Gives the entry's id. */
export function provide(
  desk: Desk,
  input: Recording & { readonly what?: string | undefined },
): Promise<string> {
  return record(desk, input, (at, kase, desk) => {
    const what = line(input.what, { field: 'what', what: 'What you sent' })
    const { steps } = plan(kase, desk.holidays)
    if (steps.some((step) => step.kind === 'material' && step.what === what && isOpen(step))) {
      return { type: 'provided', at, what }
    }
    throw new Problem('conflict', 'Nobody waits for this any more.', { field: 'what' })
  })
}
