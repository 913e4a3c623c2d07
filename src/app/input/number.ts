// A whole number as it is typed: of days, of rounds.
import { Problem } from '#core/problem.ts'
import { optionalLine } from './line.ts'
import { quoted } from './person-name.ts'

type Counted = {
  readonly field: string
  /** What is counted. */
  readonly what: string
  readonly least: number
  readonly most: number
}

/** A number that must be there. */
export function number(typed: string | undefined, { field, what, least, most }: Counted): number {
  const given = optionalNumber(typed, { field, what, least, most })
  if (given !== undefined) return given
  const sentence = `The number of ${what} is still missing.`
  throw new Problem('missing', sentence, { field })
}

/** The same of one that may be left empty. */
export function optionalNumber(typed: string | undefined, counted: Counted): number | undefined {
  const { field, what, least, most } = counted
  const text = optionalLine(typed, { field, what: `The number of ${what}` })
  if (text === undefined) return undefined
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  const sentence = `${quoted(text)} cannot be a number of ${what} here; expected one from ${least} to ${most}.`
  throw new Problem('wrong-form', sentence, { field })
}
