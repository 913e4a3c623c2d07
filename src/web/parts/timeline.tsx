// The timeline: weeks across, one lane per person, a mark per step, today as a line. What it shows
// stands in words below it, so a screen reader hears one sentence here.
import { addDays, weekdayOf, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Step } from '#core/plan/step.ts'
import { StepMark, StepSign } from './step-sign.tsx'
import { sayStep } from '#core/plan/say-step.ts'
import { kindWords, sayWhen, stateWords } from './step-words.ts'

type TimelineProps = {
  readonly steps: readonly Step[]
  readonly today: Day
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

const width = 720
const top = 40
const laneHeight = 60
const edge = 16

export const Timeline = ({ steps, today, people }: TimelineProps) => {
  const lanes = people.filter(({ id }) => steps.some((step) => step.contact === id))
  if (lanes.length === 0) return null
  const { first, last } = stretch(steps, today)
  const x = (day: number) => edge + ((day - first) / (last - first)) * (width - 2 * edge)
  const height = top + lanes.length * laneHeight + 8
  const weeks = Array.from({ length: (last - first) / 7 + 1 }, (_, i) => addDays(first, i * 7))
  const every = Math.ceil(weeks.length / 8)
  return (
    <figure>
      <div class="timeline" role="region" aria-label="Timeline" tabindex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${sayDay(first)} to ${sayDay(last)}, ${lanes.length === 1 ? 'one person' : `${lanes.length} people`}; every step stands in the plan below.`}
        >
          {weeks.map((week, index) => (
            <>
              <path class="week" d={`M${x(week)} ${top - 2}V${height}`} />
              {index % every === 0 && index < weeks.length - 1 && (
                <text x={x(week) + 4} y={14}>
                  {sayDay(week).slice(4)}
                </text>
              )}
            </>
          ))}
          {lanes.map((lane, index) => (
            <Lane {...{ lane, steps, today, x }} y={top + index * laneHeight + 40} />
          ))}
          <path class="today" d={`M${x(today + 0.5)} ${top - 16}V${height}`} />
          <TodayWord x={x(today + 0.5)} />
        </svg>
      </div>
      <Legend steps={steps} />
    </figure>
  )
}

const TodayWord = ({ x }: { readonly x: number }) => (
  <text
    class="today-word"
    x={x > width / 2 ? x - 6 : x + 6}
    y={32}
    text-anchor={x > width / 2 ? 'end' : 'start'}
  >
    today
  </text>
)

type LaneProps = {
  readonly lane: { readonly id: string; readonly name: string }
  readonly steps: readonly Step[]
  readonly today: Day
  readonly x: (day: number) => number
  readonly y: number
}

const Lane = ({ lane, steps, today, x, y }: LaneProps) => (
  <g>
    <text class="name" x={edge} y={y - 16}>
      {lane.name.length > 48 ? `${lane.name.slice(0, 47)}…` : lane.name}
    </text>
    <path class="lane" d={`M${edge} ${y}H${width - edge}`} />
    {steps
      .filter((step) => step.contact === lane.id)
      .map((step) => (
        <g transform={`translate(${x(step.on + 0.5).toFixed(1)} ${y})`}>
          <title>{`${sayStep(step, lane.name)}: ${sayWhen(step, today)}`}</title>
          <StepMark kind={step.kind} state={step.state} />
        </g>
      ))}
  </g>
)

const Legend = ({ steps }: { readonly steps: readonly Step[] }) => {
  const kinds = [...new Set(steps.map(({ kind }) => kind))]
  const states = [...new Set(steps.map(({ state }) => state))]
  return (
    <figcaption>
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
      </ul>
    </figcaption>
  )
}

/** Whole weeks, from the Monday before the first step or today to the one after the last. */
function stretch(steps: readonly Step[], today: Day): { first: Day; last: Day } {
  const days = [...steps.map(({ on }) => on), today]
  const earliest = Math.min(...days) as Day
  const latest = Math.max(...days) as Day
  return {
    first: addDays(earliest, 1 - weekdayOf(earliest)),
    last: addDays(latest, 8 - weekdayOf(latest)),
  }
}
