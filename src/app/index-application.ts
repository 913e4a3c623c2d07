// The index behind Today is written in the transaction of whatever moves it.
import { plan } from '#core/plan/plan.ts'
import { wakes } from '#core/plan/wake.ts'
import { changeWakes } from '#store/wakes.ts'
import type { WritingDesk } from './desk.ts'
import { getCase } from './get-case.ts'

/** Computes anew when the plan of an application may next show something; gives for how many people. */
export async function indexApplication(desk: WritingDesk, application: string): Promise<number> {
  const kase = await getCase(desk, application)
  const moments = wakes(kase, plan(kase, desk.holidays), desk.holidays)
  await changeWakes(desk.db, desk.account, application, moments)
  return moments.size
}
