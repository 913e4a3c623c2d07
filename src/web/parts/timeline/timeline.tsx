// The timeline: weeks across, one lane per person, a mark per step, today as a line; behind them what put the
// steps where they are. All of it stands in words below; each mark leads to its words.
import type { KeptCase } from '#app/get-case.ts'
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Backdrop } from '#core/plan/backdrop.ts'
import type { Step } from '#core/plan/step.ts'
import { freeDaysOf } from './free-days.ts'
import type { Moves } from '../steps/moves.ts'
import { flagsOf, placedFlags, type Flag } from './timeline-flags.ts'
import { TimelineGround } from './timeline-ground.tsx'
import { TimelineHead } from './timeline-head.tsx'
import { TimelineLane } from './timeline-lane.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { scaleOf, type Scale } from './timeline-scale.ts'

type TimelineProps = {
  readonly steps: readonly Step[]
  readonly backdrop: Backdrop
  readonly interviews: KeptCase['interviews']
  readonly today: Day
  readonly nameOf: (contact: string) => string
  readonly holidays: Holidays
  readonly moves: Moves
}

export const Timeline = (props: TimelineProps) => {
  const { steps, backdrop, today, nameOf, holidays, moves } = props
  const { people, pauses } = backdrop
  if (people.length === 0) return null
  const interviews = interviewFlags(props.interviews)
  const scale = scaleOf(daysOf(props, interviews))
  const now: Flag = { kind: 'today', on: today, text: 'today' }
  const flags = placedFlags([now, ...interviews, ...flagsOf(backdrop)], scale)
  const free = freeDaysOf(
    people.map(({ place }) => place),
    scale,
    holidays,
  )
  return (
    <figure>
      <div class="timeline" role="region" aria-label={sayReach(scale)} tabindex={0}>
        <InView scale={scale} today={today} />
        <TimelineHead {...{ scale, flags }} />
        <div class="lanes">
          <TimelineGround {...{ scale, flags, pauses }} free={free.common} />
          {people.map((behind, index) => (
            <TimelineLane
              {...{ behind, scale, today, moves }}
              name={nameOf(behind.contact)}
              steps={steps.filter(({ contact }) => contact === behind.contact)}
              free={free.places[index]}
            />
          ))}
        </div>
      </div>
      <TimelineLegend
        steps={steps}
        hasHolidays={free.places.some(({ holidays: h }) => h.length > 0)}
      />
    </figure>
  )
}

/** What a drawing wider than its place shows first: today, and the days before it. */
const InView = ({ scale, today }: { readonly scale: Scale; readonly today: Day }) => (
  <div class="in-view">
    <svg width={`${Math.max(scale.x(today - 8), 0) / 16}rem`} height="1" aria-hidden="true" />
    <i />
  </div>
)

function interviewFlags(interviews: KeptCase['interviews']): readonly Flag[] {
  return interviews.map(({ id, start, timeZone }) => ({
    kind: 'interview',
    on: dayOf(start, timeZone),
    text: 'interview',
    href: `#interview-${id}`,
  }))
}

function daysOf({ steps, backdrop, today }: TimelineProps, interviews: readonly Flag[]) {
  const dates = backdrop.dates.map(({ day }) => day)
  return [today, ...steps.map(({ on }) => on), ...interviews.map(({ on }) => on), ...dates]
}

function sayReach({ first, end }: Scale): string {
  return `Timeline, ${sayDay(first)} to ${sayDay((end - 1) as Day)}`
}
