// The index behind Today and the lists is written in the transaction of whatever moves it.
import type { Moment } from '#core/days/moment.ts'
import { isAtRest } from '#core/plan/at-rest.ts'
import { plan } from '#core/plan/plan.ts'
import { wakes } from '#core/plan/wake.ts'
import { changeRest } from '#store/applications.ts'
import { changeWakes } from '#store/wakes.ts'
import type { WritingDesk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'

/** Computes anew when the plan of an application may next show something; gives for how many people. */
export async function indexApplication(desk: WritingDesk, application: string): Promise<number> {
  return indexCase(desk, await getCase(desk, application))
}

/** The same where the case has been read already. */
export async function indexCase(desk: WritingDesk, kase: KeptCase): Promise<number> {
  const [size = 0] = await indexCases(desk, [kase])
  return size
}

/** The same for several of them, in their order. */
export async function indexCases(
  { db, account, holidays }: WritingDesk,
  cases: readonly KeptCase[],
): Promise<readonly number[]> {
  const [moments, resting] = [
    new Map<string, ReadonlyMap<string, Moment>>(),
    new Map<string, boolean>(),
  ]
  for (const kase of cases) {
    const { id } = kase.application
    const planned = plan(kase, holidays)
    moments.set(id, wakes(kase, planned, holidays))
    resting.set(id, isAtRest(kase, planned))
  }
  await changeWakes(db, account, moments)
  for (const [rests, ids] of Map.groupBy(resting.keys(), (id) => resting.get(id)!)) {
    await changeRest(db, account, ids, rests)
  }
  return cases.map(({ application }) => moments.get(application.id)?.size ?? 0)
}
