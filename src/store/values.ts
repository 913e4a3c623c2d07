// Between rows and values: what is null in a row is absent from a value, and moments are text in rows.
import { parseDay, type Day } from '#core/days/day.ts'
import { parseMoment, type Moment } from '#core/days/moment.ts'

type Nullable<Row> = { [K in keyof Row]: null extends Row[K] ? K : never }[keyof Row]

export type Present<Row> = { [K in Exclude<keyof Row, Nullable<Row>>]: Row[K] } & {
  [K in Nullable<Row>]?: NonNullable<Row[K]>
}

/** The row without its nulls. */
export function present<Row extends object>(row: Row): Present<Row> {
  const value: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(row)) if (field !== null) value[key] = field
  return value as Present<Row>
}

/** The moment that a row holds. */
export function momentOf(text: string): Moment {
  const read = parseMoment(text)
  if (!read) throw new Error(`A row holds ${JSON.stringify(text)} where a moment belongs.`)
  return read.moment
}

/** The day that a row holds. */
export function dayOf(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`A row holds ${JSON.stringify(text)} where a day belongs.`)
  return day
}
