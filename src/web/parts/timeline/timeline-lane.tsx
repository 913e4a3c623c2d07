// One person's lane of a timeline: their name, the interviews with them, their days of rest, and a mark for each
// step, which leads to its line in the plan.
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Behind } from '#core/plan/backdrop.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { stretchesOf, type FreeDays } from './free-days.ts'
import { inRows } from './in-rows.ts'
import type { Moves } from '../steps/moves.ts'
import { StepMark } from '../steps/step-sign.tsx'
import { sayWhen } from '../steps/step-words.ts'
import { bands, within } from './timeline-ground.tsx'
import type { Scale } from './timeline-scale.ts'

type TimelineLaneProps = {
  readonly behind: Behind
  readonly name: string
  /** Those of this person. */
  readonly steps: readonly Step[]
  readonly today: Day
  readonly scale: Scale
  readonly free: FreeDays['places'][number] | undefined
  readonly moves: Moves
}

/** Room for a mark, and for a finger. */
const room = 24

export const TimelineLane = (props: TimelineLaneProps) => {
  const { behind, name, steps, today, scale, free, moves } = props
  const { contact, met, away, erased } = behind
  const marks = placed(steps, scale)
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1))
  const height = rows * room + 8 + (away ? 12 : 0)
  const middle = 4 + room / 2
  return (
    <div class="lane">
      <p class="who">
        {erased ? (
          'Somebody who was erased'
        ) : (
          <a href={`/people/${contact}`} dir="auto">
            {name}
          </a>
        )}
      </p>
      <svg viewBox={`0 0 ${scale.width} ${height}`} width={`${scale.width / 16}rem`}>
        {free && <Free {...{ free, scale, height }} />}
        {away && <Away {...{ away, scale, height }} />}
        <path class="line" d={`M0 ${middle}H${scale.width}`} />
        {met.map(({ on }) => (
          <path
            class={on > today ? 'met to-come' : 'met'}
            d={`M${scale.x(on + 0.5)} 3V${rows * room + 5}`}
          />
        ))}
        {marks.map(({ step, x, row }) => (
          <a href={`#${moves.ofStep(step)}`}>
            <title>{`${sayStep(step, name)}: ${sayWhen(step, today)}`}</title>
            <StepMark
              kind={step.kind}
              state={step.state}
              at={`${x} ${middle + row * room}`}
              pressable
            />
          </a>
        ))}
      </svg>
    </div>
  )
}

/** Row after row, so that no mark covers another. */
function placed(steps: readonly Step[], scale: Scale) {
  const xs = steps.map(({ on }) => scale.x(on + 0.5))
  const rows = inRows(xs.map((x) => ({ from: x - room / 2, to: x + room / 2 })))
  return steps
    .map((step, index) => ({ step, x: xs[index] ?? 0, row: rows[index] ?? 0 }))
    .sort((one, other) => one.row - other.row)
}

type DrawnProps = { readonly scale: Scale; readonly height: number }

const Free = ({
  free,
  scale,
  height,
}: DrawnProps & { readonly free: FreeDays['places'][number] }) => (
  <>
    {free.rest.length > 0 && <path class="free" d={bands(scale, stretchesOf(free.rest), height)} />}
    {free.holidays.map((day) => (
      <path
        class="holiday"
        d={`M${scale.x(day + 0.5)} 0V${height}`}
        stroke-width={scale.x(day + 1) - scale.x(day)}
      >
        <title>{`Public holiday there: ${sayDay(day)}`}</title>
      </path>
    ))}
  </>
)

const Away = ({
  away,
  scale,
  height,
}: DrawnProps & { readonly away: NonNullable<Behind['away']> }) => {
  const band = within(scale, away.from, away.until + 1)
  return (
    <g class="away">
      <path d={bands(scale, band, height)} />
      {band.map(([from]) => (
        <text x={scale.x(from) + 4} y={height - 4}>{`away until ${sayDay(away.until)}`}</text>
      ))}
    </g>
  )
}
