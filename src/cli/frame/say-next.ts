// What comes next with somebody, said once something was recorded.
import { getApplication } from '#app/get-application.ts'
import { sayDay } from '#core/days/say.ts'
import { sayState, sayStatus, sayStep } from '#core/plan/say-step.ts'
import { isOpen } from '#core/plan/step.ts'
import type { AtDesk } from './at-desk.ts'
import type { Layout } from './layout.ts'
import type { Meant } from './meant.ts'

/** Read once more: the plan moves with what was recorded. */
export async function nextSayer(
  { desk }: AtDesk,
  { application, contact }: Pick<Meant, 'application' | 'contact'>,
): Promise<(layout: Layout) => string> {
  const { plan } = await getApplication(desk, application.id)
  const step = plan.steps.find((one) => one.contact === contact.id && isOpen(one))
  return ({ wrap }) => {
    if (!step)
      return `${wrap(`Nothing is left to do with ${contact.name}. ${sayStatus(plan.status)}.`)}\n`
    const what = `Next: ${sayStep(step, contact.name)}, ${sayDay(step.on)} (${sayState(step)}).`
    return `${wrap(`${what} ${step.because}`)}\n`
  }
}
