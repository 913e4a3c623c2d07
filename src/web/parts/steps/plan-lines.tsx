// The plan in words: each step with its day and its because.
import type { Child } from 'hono/jsx'
import type { Day } from '#core/days/day.ts'
import { sayState, sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import type { Moves } from './moves.ts'
import { Sentence } from '../sentence.tsx'
import { StepSign } from './step-sign.tsx'
import { sayWhen } from './step-words.ts'

export type PlanLinesProps = {
  readonly steps: readonly Step[]
  readonly today: Day
  readonly nameOf: (contact: string) => string
  /** What can be done about a step, beside it. */
  readonly actions?: (step: Step) => Child
  /** Where else on the page it is told of. */
  readonly moves?: Moves
}

export const PlanLines = ({ steps, today, nameOf, actions, moves }: PlanLinesProps) => (
  <ol class="plan">
    {steps.map((step) => (
      <li id={moves?.ofStep(step)} class={`state-${step.state}`}>
        <div class="sign">
          <StepSign kind={step.kind} state={step.state} />
        </div>
        <div class="when">
          {sayWhen(step, today)}
          <span class="aside-only">{sayBeside(step, today)}</span>
        </div>
        <div>
          <p class="what">
            <Sentence names={[nameOf(step.contact)]}>
              {sayStep(step, nameOf(step.contact))}
            </Sentence>
          </p>
          <p class="because">
            <Because {...{ step, moves }} />
          </p>
          {actions?.(step)}
        </div>
      </li>
    ))}
  </ol>
)

/** How it stands, for those who do not see its sign, where the day beside it does not say so already. */
function sayBeside(step: Step, today: Day): string {
  const state = sayState(step)
  return sayWhen(step, today).startsWith(state) ? ': ' : `, ${state}: `
}

/** Of what was done it leads to how it went. */
export const Because = ({
  step,
  moves,
}: {
  readonly step: Step
  readonly moves: Moves | undefined
}) => {
  const entry = moves?.entryOf(step)
  return entry === undefined ? <>{step.because}</> : <a href={`#${entry}`}>{step.because}</a>
}
