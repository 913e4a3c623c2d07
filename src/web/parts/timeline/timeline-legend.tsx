// What the marks of a timeline mean: those that are to be seen on it, and for those who see them.
import type { Step } from '#core/plan/step.ts'
import { StepSign } from '../steps/step-sign.tsx'
import { kindWords, stateWords } from '../steps/step-words.ts'

type TimelineLegendProps = { readonly steps: readonly Step[]; readonly hasHolidays: boolean }

export const TimelineLegend = ({ steps, hasHolidays }: TimelineLegendProps) => {
  const kinds = [...new Set(steps.map(({ kind }) => kind))]
  const states = [...new Set(steps.map(({ state }) => state))]
  return (
    <figcaption aria-hidden="true">
      <ul class="legend">
        {kinds.map((kind) => (
          <li>
            <StepSign kind={kind} state="upcoming" /> {kindWords[kind]}
          </li>
        ))}
        {states
          .filter((state) => state !== 'upcoming')
          .map((state) => (
            <li>
              <StepSign kind="call" state={state} /> {stateWords[state]}
            </li>
          ))}
        {hasHolidays && (
          <li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path class="holiday" d="M10 0V20" stroke-width="16" />
            </svg>{' '}
            public holiday there
          </li>
        )}
      </ul>
    </figcaption>
  )
}
