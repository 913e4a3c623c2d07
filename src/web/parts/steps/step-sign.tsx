// The mark of a step: its shape says what kind it is, its filling how it stands. The same mark stands
// in the plan, on the timeline and in the legend, drawn around 0, 0 in a circle of radius 8.
import type { StepKind } from '#core/journal/entry.ts'
import type { StepState } from '#core/plan/step.ts'

type SignProps = { readonly kind: StepKind; readonly state: StepState }

type MarkProps = SignProps & {
  /** Where its middle stands, `120 12`. */
  readonly at?: string
  /** Whether it can be pressed, and so needs room for a finger. */
  readonly pressable?: boolean
}

export const StepMark = ({ kind, state, at, pressable }: MarkProps) => (
  <g class={`state-${state}`} transform={at && `translate(${at})`}>
    {pressable && <circle class="room" r="12" />}
    <Shape kind={kind} />
    {state === 'done' && <path class="mark-in" d="m-3 .200 2.200 2.200L3-2" />}
    {state === 'overdue' && <path class="mark-in" d="M0-3.500v3.500M0 3.200h0" />}
    {state === 'skipped' && <path class="mark-in" d="M-3 0h6" />}
    {state === 'on-hold' && <path class="mark-in" d="M-1.500-2.500v5M1.500-2.500v5" />}
  </g>
)

/** The mark as a small picture of its own, beside words that say the same. */
export const StepSign = (props: SignProps) => (
  <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
    <StepMark {...props} />
  </svg>
)

const Shape = ({ kind }: { readonly kind: StepKind }) => {
  switch (kind) {
    case 'call':
      return <circle class="mark" r="7" />
    case 'thank-you':
      return <rect class="mark" x="-8" y="-6" width="16" height="12" rx="1.500" />
    case 'check-in':
      return <rect class="mark" x="-6.500" y="-6.500" width="13" height="13" rx="3" />
    case 'status-note':
      return <path class="mark" d="M0-8.500 8.500 0 0 8.500-8.500 0z" stroke-linejoin="round" />
    case 'material':
      return <path class="mark" d="M0-7.500 8 6.500H-8z" stroke-linejoin="round" />
  }
}
