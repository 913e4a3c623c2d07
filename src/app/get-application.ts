// Everything the page of an application shows.
import { plan } from '#core/plan/plan.ts'
import type { Plan } from '#core/plan/step.ts'
import type { Moment } from '#core/days/moment.ts'
import type { KeptEntry } from '#store/journal.ts'
import type { Desk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'

export type ApplicationShown = {
  readonly case: KeptCase
  readonly plan: Plan
  readonly journal: readonly EntryShown[]
}

/** An entry, and when it was taken back. What still stands can be; a taking back cannot. */
export type EntryShown = {
  readonly entry: KeptEntry
  readonly takenBackAt?: Moment
  readonly canBeTakenBack: boolean
}

/** People, interviews (`all` with those called off), takeaways and settings are in the case. */
export async function getApplication(desk: Desk, id: string): Promise<ApplicationShown> {
  const kase = await getCase(desk, id)
  return { case: kase, plan: plan(kase, desk.holidays), journal: shown(kase.journal) }
}

function shown(journal: readonly KeptEntry[]): readonly EntryShown[] {
  const takenBack = new Map<string, Moment>()
  for (const entry of journal) {
    if (entry.type === 'taken-back') takenBack.set(entry.entry, entry.at)
  }
  return journal.map((entry) => {
    const takenBackAt = takenBack.get(entry.id)
    if (takenBackAt !== undefined) return { entry, takenBackAt, canBeTakenBack: false }
    return { entry, canBeTakenBack: entry.type !== 'taken-back' }
  })
}
