// Bars, one below the other, each with its name and its number above it. Drawn in parts of the width, so that the
// letters keep their size on a phone. The table beside it has the same numbers.
import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'

/** How a part of a bar looks. */
export type Ink = 'strong' | 'soft' | 'done' | 'late' | 'gone' | 'quiet' | 'bare'

export type Bar = {
  readonly name: string
  readonly parts: readonly { readonly ink: Ink; readonly count: number }[]
  /** Its number in words: `12 of 20`. */
  readonly said: string
}

type BarsProps = {
  readonly id: string
  readonly title: string
  readonly bars: readonly Bar[]
  /** What the whole width stands for. */
  readonly most: number
  readonly told?: string | undefined
}

const [row, top, thick] = [52, 26, 12]

export const Bars = ({ id, title, bars, most, told }: BarsProps) => {
  const across = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([0, 100])
  return (
    <svg
      class="bars"
      width="100%"
      height={bars.length * row - 8}
      role="img"
      aria-labelledby={`${id}-drawn ${id}-told`}
    >
      <title id={`${id}-drawn`}>{title}</title>
      <desc id={`${id}-told`}>
        {told ?? bars.map(({ name, said }) => `${name}: ${said}.`).join(' ')}
      </desc>
      {bars.map(({ name, said }, index) => (
        <g transform={`translate(0 ${index * row})`}>
          <text y="16">{name}</text>
          <text class="number" x="100%" y="16" text-anchor="end">
            {said}
          </text>
          <rect class="ground" y={top} width="100%" height={thick} />
        </g>
      ))}
      {partsOf(bars).map(({ ink, from, to, index }) => (
        <rect
          class={`ink-${ink}`}
          x={`${across(from)}%`}
          y={index * row + top}
          width={`${across(to - from)}%`}
          height={thick}
        />
      ))}
    </svg>
  )
}

/** Where each part of each bar begins and ends. */
function partsOf(bars: readonly Bar[]) {
  const places = Array.from({ length: Math.max(...bars.map(({ parts }) => parts.length), 0) })
  const series = stack<Bar, number>()
    .keys(places.keys())
    .value(({ parts }, place) => parts[place]?.count ?? 0)([...bars])
  return series.flatMap((one) =>
    Array.from(one, ([from, to], index) => {
      const ink = bars[index]?.parts[one.key]?.ink ?? 'bare'
      return { ink, from, to, index }
    }).filter(({ from, to }) => to > from),
  )
}
