// What follows if an entry were taken back: asked before it is done.
import type { KeptEntry } from '#store/journal.ts'
import { plan } from '#core/plan/plan.ts'
import type { Plan } from '#core/plan/step.ts'
import type { Desk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'
import { getStandingEntry } from './take-back.ts'

export type TakingBack = {
  readonly entry: KeptEntry
  readonly case: KeptCase
  readonly before: Plan
  readonly after: Plan
}

export async function previewTakingBack(desk: Desk, id: string): Promise<TakingBack> {
  const entry = await getStandingEntry(desk, id)
  const kase = await getCase(desk, entry.application)
  const without = kase.journal.filter((one) => one.id !== id)
  return {
    entry,
    case: kase,
    before: plan(kase, desk.holidays),
    after: plan({ ...kase, journal: without }, desk.holidays),
  }
}
