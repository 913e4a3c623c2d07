// The plan as JSON: its keys in the order in which people read them, days as ISO 8601. Which entry a step
// comes from is for pages that lead there.
import { printDay } from '#core/days/day.ts'
import type { Plan, Step } from '#core/plan/step.ts'

export function planAsData({ status, steps }: Plan): object {
  return { status, steps: steps.map(stepAsData) }
}

function stepAsData(step: Step): object {
  const { because, entry: _, ...said } = step
  return { ...said, on: printDay(step.on), because }
}
