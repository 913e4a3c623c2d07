// The index behind Today and the lists is written in the transaction of whatever moves it.
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
  const planned = plan(kase, desk.holidays)
  const moments = wakes(kase, planned, desk.holidays)
  const { id } = kase.application
  await changeWakes(desk.db, desk.account, id, moments)
  await changeRest(desk.db, desk.account, id, isAtRest(kase, planned))
  return moments.size
}
