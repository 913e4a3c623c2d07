// The part of a country whose holidays count, as date-holidays names it: `IL`, `BY`.
import { findRegion } from '#capture/regions.ts'
import { Problem } from '#core/problem.ts'
import { optionalLine } from './line.ts'
import { quoted } from './person-name.ts'

type Where = { readonly country?: string | undefined; readonly region?: string | undefined }

/** The region after `typed` has changed what was known: one of another country goes with that country. */
export function region(typed: Where, known: Where = {}): string | undefined {
  const field = 'region'
  const text = optionalLine(typed.region ?? known.region, { field, what: 'The region' })
  if (text === undefined) return undefined
  const country = (typed.country ?? known.country)?.trim().toUpperCase()
  const found = country ? findRegion(country, text) : shortForm(text)
  if (found !== undefined) return found
  if (text === known.region) return undefined
  const sentence = country
    ? `${quoted(text)} is no region of that country; please choose one of its own, or none.`
    : `There is no region ${quoted(text)}; expected its short form, such as IL.`
  throw new Problem('wrong-form', sentence, { field })
}

/** As long as nobody knows the country. */
function shortForm(text: string): string | undefined {
  return /^[a-z0-9.-]{1,12}$/i.test(text) ? text.toUpperCase() : undefined
}
