// The plan of an application that is kept here.
import { getApplication } from '#app/get-application.ts'
import { planGiven } from '#operations/shapes/step.ts'
import { applicationMeant } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Context } from '../pieces.ts'
import { sayPlan } from '../say-plan.ts'

export async function planKept(context: Context, flags: DeskFlags, words: string): Promise<void> {
  await atDesk(context, flags, async (at) => {
    const { id } = await applicationMeant(at, words)
    const { case: kase, plan } = await getApplication(at.desk, id)
    at.print(planGiven(plan), (layout) => sayPlan(layout, kase, plan))
  })
}
