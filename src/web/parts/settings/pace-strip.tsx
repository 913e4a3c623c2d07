// What a pace means, as a strip: days across, a mark per step with its day below, and a bar where it rests.
// Places are shares of the width, so that marks and words stay as large on a phone. The sentence beside says the same.
import type { PaceStep } from '#core/plan/pace.ts'
import { StepMark, StepSign } from '../steps/step-sign.tsx'

type StripProps = {
  readonly steps: readonly PaceStep[]
  /** How many days the strip is long, at least. */
  readonly days: number
}

export const PaceStrip = ({ steps, days }: StripProps) => {
  const last = steps.at(-1)?.after ?? 0
  const length = Math.max(days, last)
  const at = (after: number) => `${(margin + (after / length) * (100 - 2 * margin)).toFixed(2)}%`
  const crowded = steps.some(({ after }, index) => isNear(after, steps[index - 1]?.after, length))
  const weeks = Array.from({ length: Math.floor(last / 7) + 1 }, (_, week) => week * 7)
  const every = Math.ceil(weeks.length / 12)
  return (
    <svg class="pace-strip" height="52" aria-hidden="true" focusable="false">
      {weeks
        .filter((_, week) => week % every === 0)
        .map((day) => (
          <line class="week" x1={at(day)} x2={at(day)} y1="4" y2="32" />
        ))}
      <line class="lane" x1={at(0)} x2={at(last)} y1="18" y2="18" />
      {steps.map(({ kind, after, again }, index) => (
        <svg x={at(after)} y="18" overflow="visible">
          <g class={again ? 'again' : undefined} transform={crowded ? 'scale(0.6)' : undefined}>
            <StepMark kind={kind} state="upcoming" />
          </g>
          {(!crowded || index === 0 || index === steps.length - 1) && (
            <text y="29" text-anchor="middle">
              {after}
            </text>
          )}
        </svg>
      ))}
      <svg x={at(last)} y="18" overflow="visible">
        <path class="rest" d={bar} />
      </svg>
    </svg>
  )
}

const margin = 5
/** As at the end of a piece of music. */
const bar = 'M14-8v16M18.500-8v16'

function isNear(after: number, before: number | undefined, length: number): boolean {
  return before !== undefined && (after - before) / length < 0.08
}

export const PaceLegend = () => (
  <ul class="legend pace-legend" aria-hidden="true">
    <li>
      <StepSign kind="thank-you" state="upcoming" /> thank-you
    </li>
    <li>
      <StepSign kind="call" state="upcoming" /> call
    </li>
    <li>
      <span class="again">
        <StepSign kind="call" state="upcoming" />
      </span>{' '}
      second try
    </li>
    <li>
      <StepSign kind="check-in" state="upcoming" /> email
    </li>
    <li>
      <svg viewBox="-10 -10 20 20" focusable="false">
        <path class="rest" d="M-3-8v16M2-8v16" />
      </svg>{' '}
      rest
    </li>
  </ul>
)
