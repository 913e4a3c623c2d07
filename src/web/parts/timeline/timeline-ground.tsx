// The ground of a timeline, behind all lanes: weeks, days of rest, time away, dates given, and today.
import type { Day } from '#core/days/day.ts'
import type { Stretch } from '#core/plan/backdrop.ts'
import { stretchesOf } from './free-days.ts'
import type { PlacedFlag } from './timeline-flags.ts'
import { mondaysOf } from './timeline-head.tsx'
import type { Scale } from './timeline-scale.ts'

type TimelineGroundProps = {
  readonly scale: Scale
  readonly flags: readonly PlacedFlag[]
  readonly pauses: readonly Stretch[]
  /** Days of rest for everybody. */
  readonly free: readonly Day[]
}

export const TimelineGround = ({ scale, flags, pauses, free }: TimelineGroundProps) => {
  const away = pauses.flatMap(({ from, until }) => within(scale, from, until + 1))
  return (
    <svg
      class="ground"
      viewBox={`0 0 ${scale.width} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="free" d={bands(scale, stretchesOf(free), 100)} />
      {away.length > 0 && <path class="pause" d={bands(scale, away, 100)} />}
      <path
        class="week"
        d={mondaysOf(scale)
          .map((day) => `M${scale.x(day)} 0V100`)
          .join('')}
      />
      {flags
        .filter(({ kind }) => kind !== 'pause' && kind !== 'interview')
        .map(({ kind, x }) => (
          <path class={`pole ${kind}`} d={`M${x} 0V100`} />
        ))}
    </svg>
  )
}

/** Bands from day to day, as high as the drawing. */
export function bands(
  { x }: Scale,
  stretches: readonly (readonly [number, number])[],
  height: number,
): string {
  return stretches.map(([from, to]) => `M${x(from)} 0H${x(to)}V${height}H${x(from)}z`).join('')
}

/** What of a stretch lies on the scale. */
export function within(
  { first, end }: Scale,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const [start, stop] = [Math.max(from, first), Math.min(to, end)]
  return start < stop ? [[start, stop]] : []
}
