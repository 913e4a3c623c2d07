// Where the days of a timeline stand: whole weeks side by side, in a sixteenth of a rem. A usual plan is as
// wide as the page; a longer one is wider, as days that are any narrower cannot be told apart.
import { addDays, weekdayOf, type Day } from '#core/days/day.ts'

export type Scale = {
  /** A Monday. */
  readonly first: Day
  /** The Monday after the last week. */
  readonly end: Day
  readonly perDay: number
  readonly width: number
  /** Where that day begins; half a day later is its middle. */
  readonly x: (day: number) => number
}

const pageWidth = 720
const narrowest = 17
const fewestWeeks = 4

/** The scale on which all these days are to be seen. */
export function scaleOf(days: readonly Day[]): Scale {
  const first = mondayOf(Math.min(...days) as Day)
  const last = mondayOf(Math.max(...days) as Day)
  const weeks = Math.max((last - first) / 7 + 1, fewestWeeks)
  const perDay = Math.max(pageWidth / (weeks * 7), narrowest)
  return {
    first,
    end: addDays(first, weeks * 7),
    perDay,
    width: Math.round(perDay * weeks * 7),
    x: (day) => Math.round((day - first) * perDay * 10) / 10,
  }
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}
