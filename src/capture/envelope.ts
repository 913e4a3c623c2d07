// The parts of a postal address as lines on an envelope, in the order of its country: as the postal services
// ask for it, whose rules the Universal Postal Union collects.
import { findCountry } from './country-names.ts'
import type { AddressFound } from './found.ts'
import { plain } from './names.ts'
import { stripped } from './stripped.ts'

export type AddressParts = {
  readonly box?: string | undefined
  readonly extended?: string | undefined
  /** May have several lines. */
  readonly street?: string | undefined
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly postal?: string | undefined
  readonly country?: string | undefined
}

/** `undefined` where nothing but a country is known. A country not known by its name stands in the last line. */
export function addressOf(parts: AddressParts): AddressFound | undefined {
  const written = tidy(parts.country)
  const named = findCountry(written)
  const lines = [
    ...[parts.extended, parts.street].flatMap((part) => (part ?? '').split('\n')).map(tidy),
    tidy(parts.box),
    ...cityLines(parts, named),
  ].filter((line) => line !== '')
  if (named === undefined && written !== '') lines.push(written)
  // Two letters at the end may be a state as well.
  const last = lines.at(-1) ?? ''
  const country = named ?? (last.length > 2 ? findCountry(last) : undefined)
  if (named === undefined && country !== undefined) lines.pop()
  if (lines.length === 0) return undefined
  return { lines: lines.slice(0, mostLines), ...(country && { country }) }
}

const mostLines = 8

function cityLines(parts: AddressParts, country: string | undefined): readonly string[] {
  const [city, region, postal] = [tidy(parts.city), tidy(parts.region), tidy(parts.postal)]
  if (country !== undefined && postalLast.has(country)) return [city, region, postal]
  if (country !== undefined && postalFirst.has(country)) {
    return [[postal, city].filter(Boolean).join(' '), region === city ? '' : region]
  }
  const between = country !== undefined && noComma.has(country) ? ' ' : ', '
  const place = [city, region].filter(Boolean).join(between)
  return [[place, postal].filter(Boolean).join(' ')]
}

const noComma = new Set(['AU', 'CA', 'NZ'])
const postalLast = new Set(['GB', 'IE', 'GG', 'JE', 'IM'])
const postalFirst = new Set(
  (
    'AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MC MX NL NO PL PT RO RS SE SI SK ' +
    'AL BA MD ME MK TR IL MA TN DZ AR CL CU CO MY PH'
  ).split(' '),
)

function tidy(part: string | undefined): string {
  return stripped(plain(part ?? ''), /[\s,]/)
}
