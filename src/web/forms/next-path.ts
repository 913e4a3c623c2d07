// After the debrief, and after each note: to the next thank-you due for the interview, else to the application.
import { getApplication } from '#app/get-application.ts'
import type { House } from '../house.ts'
import { stepPath } from '../parts/step-path.ts'
import type { Place } from '../place.ts'

export async function nextPath(
  { desk }: House,
  { interview, back }: Place,
  done?: string,
): Promise<string> {
  const { plan } = await getApplication(desk, interview.application)
  const next = plan.steps.find(
    (step) =>
      step.kind === 'thank-you' &&
      step.interview === interview.id &&
      (step.state === 'due' || step.state === 'overdue'),
  )
  return `${next ? stepPath(next) : back.href}${done ? `?done=${done}` : ''}`
}
