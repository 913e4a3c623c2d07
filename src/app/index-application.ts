// The index behind Today is written in the transaction of whatever moves it.
import { plan } from '#core/plan/plan.ts'
import { wakes } from '#core/plan/wake.ts'
import { changeWakes } from '#store/wakes.ts'
import type { WritingDesk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'

/** Computes anew when the plan of an application may next show something; gives for how many people. */
export async function indexApplication(desk: WritingDesk, application: string): Promise<number> {
  return indexCase(desk, await getCase(desk, application))
}

/** The same where the case has been read already. */
export async function indexCase(desk: WritingDesk, kase: KeptCase): Promise<number> {
  const moments = wakes(kase, plan(kase, desk.holidays), desk.holidays)
  await changeWakes(desk.db, desk.account, kase.application.id, moments)
  return moments.size
}
