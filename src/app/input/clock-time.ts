// A time of day as a time field gives it, 09:00; in minutes since midnight.
import { Problem } from '#core/problem.ts'
import { quoted } from './person-name.ts'

/** A time that must be there. */
export function clockTime(typed: string | undefined, field: string): number {
  const time = optionalClockTime(typed, field)
  if (time !== undefined) return time
  throw new Problem('missing', 'The time is still missing.', { field })
}

/** A time that may be left out. */
export function optionalClockTime(typed: string | undefined, field: string): number | undefined {
  const text = (typed ?? '').trim()
  if (text === '') return undefined
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes)
  const sentence = `${quoted(text)} is not a time of day; one is written like 09:00 or 21:30.`
  throw new Problem('wrong-form', sentence, { field })
}
