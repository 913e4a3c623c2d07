// The head of a timeline: its weeks, and below them a flag for each day that has a word to say.
import { addDays, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { PlacedFlag } from './timeline-flags.ts'
import type { Scale } from './timeline-scale.ts'

type TimelineHeadProps = { readonly scale: Scale; readonly flags: readonly PlacedFlag[] }

const weekHeight = 22
const rowHeight = 20

export const TimelineHead = ({ scale, flags }: TimelineHeadProps) => {
  const rows = Math.max(0, ...flags.map(({ row }) => row + 1))
  const height = weekHeight + rows * rowHeight
  return (
    <svg viewBox={`0 0 ${scale.width} ${height}`} width={`${scale.width / 16}rem`}>
      {mondaysOf(scale).map((monday) => (
        <text x={scale.x(monday) + 4} y={14}>
          {sayDay(monday).slice(4)}
        </text>
      ))}
      {flags.map((flag) => {
        const y = weekHeight + flag.row * rowHeight
        const drawn = (
          <>
            <path class="pole" d={`M${flag.x} ${y}V${height}`} />
            <text
              x={flag.before ? flag.x - 5 : flag.x + 5}
              y={y + 13}
              text-anchor={flag.before ? 'end' : undefined}
            >
              {flag.text}
            </text>
          </>
        )
        return flag.href ? (
          <a
            class={`flag ${flag.kind}`}
            href={flag.href}
            aria-label={`Interview, ${sayDay(flag.on)}`}
          >
            {drawn}
          </a>
        ) : (
          <g class={`flag ${flag.kind}`}>{drawn}</g>
        )
      })}
    </svg>
  )
}

export function mondaysOf({ first, end }: Scale): readonly Day[] {
  return Array.from({ length: (end - first) / 7 }, (_, index) => addDays(first, index * 7))
}
