// The plan in words: each step with its day and its because.
import type { Child } from 'hono/jsx'
import type { Day } from '#core/days/day.ts'
import type { Step } from '#core/plan/step.ts'
import { StepSign } from './step-sign.tsx'
import { sayState, sayStep } from '#core/plan/say-step.ts'
import { sayWhen } from './step-words.ts'

type PlanLinesProps = {
  readonly steps: readonly Step[]
  readonly today: Day
  readonly nameOf: (contact: string) => string
  /** What can be done about a step, beside it. */
  readonly actions?: (step: Step) => Child
}

export const PlanLines = ({ steps, today, nameOf, actions }: PlanLinesProps) => (
  <ol class="plan">
    {steps.map((step) => (
      <li class={`state-${step.state}`}>
        <div class="sign">
          <StepSign kind={step.kind} state={step.state} />
        </div>
        <div class="when">
          {sayWhen(step, today)}
          <span class="aside-only">, {sayState(step)}: </span>
        </div>
        <div>
          <p class="what">{sayStep(step, nameOf(step.contact))}</p>
          <p class="because">{step.because}</p>
          {actions?.(step)}
        </div>
      </li>
    ))}
  </ol>
)
