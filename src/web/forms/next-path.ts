// After the debrief, and after each note: to the next thank-you due for the interview, else to the application,
// which says of a note what comes next with that person.
import { getApplication } from '#app/get-application.ts'
import type { House } from '../house.ts'
import { stepPath } from '#core/plan/step-path.ts'

type About = { readonly id: string; readonly application: string }

export async function nextPath(
  { desk }: House,
  { id, application }: About,
  sentTo?: string,
): Promise<string> {
  const { plan, mailOf } = await getApplication(desk, application)
  const next = plan.steps.find(
    (step) =>
      step.kind === 'thank-you' &&
      step.interview === id &&
      (step.state === 'due' || step.state === 'overdue') &&
      mailOf(step) === undefined,
  )
  const there = `/applications/${application}`
  if (sentTo === undefined) return next ? stepPath(next) : there
  return next ? `${stepPath(next)}?done=sent` : `${there}?contact=${sentTo}`
}
