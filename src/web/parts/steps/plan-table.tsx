// The plan as a table: the same steps, for those who would rather look along lines and down columns.
import { sayDay } from '#core/days/say.ts'
import { sayState } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { Because, type PlanLinesProps } from './plan-lines.tsx'
import { kindWords } from './step-words.ts'

export const PlanTable = ({ steps, nameOf, moves }: Omit<PlanLinesProps, 'actions'>) => (
  <div class="wide-table" role="region" aria-label="The plan as a table" tabindex={0}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">State</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr id={moves?.ofStep(step)} class={`state-${step.state}`}>
            <td class="number">{sayDay(step.on)}</td>
            <td>{sayWhat(step)}</td>
            <td dir="auto">{nameOf(step.contact)}</td>
            <td>{sayState(step)}</td>
            <td>
              <Because {...{ step, moves }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** `Call, round 1, second try`, without whom. */
function sayWhat({ kind, round, attempt, what }: Step): string {
  const word = kindWords[kind]
  const parts = [
    `${word.slice(0, 1).toUpperCase()}${word.slice(1)}${what === undefined ? '' : `: ${what}`}`,
    ...(round === undefined ? [] : [`round ${round}`]),
    ...(attempt === 2 ? ['second try'] : []),
  ]
  return parts.join(', ')
}
