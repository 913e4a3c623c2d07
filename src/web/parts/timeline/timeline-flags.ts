// What stands above the lanes of a timeline, each with a word at its day: today, interviews, dates given, and
// one's own time away.
import { sayDay } from '#core/days/say.ts'
import type { Day } from '#core/days/day.ts'
import type { Backdrop } from '#core/plan/backdrop.ts'
import { inRows } from './in-rows.ts'
import type { Scale } from './timeline-scale.ts'

export type Flag = {
  readonly kind: 'today' | 'interview' | 'date' | 'no-date' | 'pause'
  readonly on: Day
  readonly text: string
  /** The line of the page it leads to. */
  readonly href?: string
}

export type PlacedFlag = Flag & {
  readonly x: number
  readonly row: number
  /** Its word stands before its pole, where there is no room behind. */
  readonly before: boolean
}

/** The flags in rows, so that no word covers another; row after row. */
export function placedFlags(flags: readonly Flag[], scale: Scale): readonly PlacedFlag[] {
  const placed = flags.map((flag) => {
    const x = scale.x(flag.kind === 'pause' ? flag.on : flag.on + 0.5)
    return { ...flag, x, before: x + lengthOf(flag) > scale.width }
  })
  const spans = placed.map((flag) => {
    const from = flag.before ? flag.x - lengthOf(flag) : flag.x - 1
    return { from, to: flag.before ? flag.x + 1 : flag.x + lengthOf(flag) }
  })
  const rows = inRows(spans)
  return placed
    .map((flag, index) => ({ ...flag, row: rows[index] ?? 0 }))
    .sort((one, other) => one.row - other.row || one.x - other.x)
}

/** The dates they gave, and one's own time away. */
export function flagsOf({ dates, pauses }: Backdrop): readonly Flag[] {
  const byDay = new Map(dates.map((date) => [date.day, date]))
  return [
    ...[...byDay.values()].map(({ day, counts }) => ({
      kind: counts ? ('date' as const) : ('no-date' as const),
      on: day,
      text: counts ? `decision by ${sayDay(day)}` : `once named: ${sayDay(day)}`,
    })),
    ...pauses.map(({ from }) => ({ kind: 'pause' as const, on: from, text: 'you are away' })),
  ]
}

/** As long as its word is at most, with a little room. */
function lengthOf({ text }: Flag): number {
  return 12 + text.length * 6.6
}
