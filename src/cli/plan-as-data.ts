// The plan as JSON: its keys in the order in which people read them, days as ISO 8601.
import { printDay } from '#core/days/day.ts'
import type { Plan } from '#core/plan/step.ts'

export function planAsData({ status, steps }: Plan): object {
  return {
    status,
    steps: steps.map(({ because, ...step }) => ({ ...step, on: printDay(step.on), because })),
  }
}
