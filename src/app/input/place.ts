// Where someone is: a time zone, and a country.
import { isZone } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { optionalLine } from './line.ts'
import { quoted } from './person-name.ts'

export function timeZone(typed: string | undefined, field: string): string | undefined {
  const zone = optionalLine(typed, { field, what: 'The time zone' })
  // An offset would be one too for Temporal, but it knows no summer time.
  if (zone === undefined || (/^[A-Za-z]/.test(zone) && isZone(zone))) return zone
  const sentence = `There is no time zone ${quoted(zone)}; one looks like America/Chicago.`
  throw new Problem('wrong-form', sentence, { field })
}

export function country(typed: string | undefined, field: string): string | undefined {
  const code = optionalLine(typed, { field, what: 'The country' })?.toUpperCase()
  if (code === undefined || (/^[A-Z]{2}$/.test(code) && names.of(code) !== undefined)) return code
  const sentence = `There is no country ${quoted(code)}; expected its two letters, such as US.`
  throw new Problem('wrong-form', sentence, { field })
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
