// The postal address in a signature: a street with its number, and a town with its postal code.
import { findCountry } from './country-names.ts'
import type { AddressFound } from './found.ts'
import { plain } from './names.ts'

export type AddressInLines = {
  readonly address: AddressFound
  /** The lines it was taken from. */
  readonly from: ReadonlySet<number>
}

/** Only where a town with a postal code is there; the street is looked for before it and above it. */
export function addressIn(lines: readonly string[]): AddressInLines | undefined {
  for (const [form, country] of towns) {
    for (const [at, line] of lines.entries()) {
      for (const segment of line.split(/\s*[|•·\t]\s*| {2,}/)) {
        const parts = partsOf(segment)
        const town = parts.findIndex(
          (part) =>
            part.length <= 60 &&
            form.test(part) &&
            (country !== undefined || !streetWord.test(part)),
        )
        if (town >= 0) return addressAround(lines, { at, parts, town, country })
      }
    }
  }
  return undefined
}

type Spot = {
  readonly at: number
  readonly parts: readonly string[]
  readonly town: number
  readonly country: string | undefined
}

function addressAround(
  lines: readonly string[],
  { at, parts, town, country: told }: Spot,
): AddressInLines {
  const from = new Set([at])
  const before = parts.slice(0, town)
  const street = before.length > 0 ? [before.join(', ')] : []
  const above = lines[at - 1] ?? ''
  if (street.length === 0 && isStreet(above)) {
    street.push(above)
    from.add(at - 1)
  }
  const below = findCountry(lines[at + 1] ?? '')
  if (below) from.add(at + 1)
  const country = findCountry(parts.slice(town + 1).join(', ')) ?? below ?? told
  return {
    address: { lines: [...street, parts[town]!].map(plain), ...(country && { country }) },
    from,
  }
}

/** A segment at its commas, but for `Springfield, IL 62701` and `12, rue des Tilleuls`. */
function partsOf(segment: string): readonly string[] {
  const parts: string[] = []
  for (const part of segment.replace(label, '').split(/,\s+(?!\p{Lu}{2}\.? +[\dA-Z])/u)) {
    const house = parts.at(-1)
    if (house !== undefined && /^\d{1,5}(?: ?(?:bis|ter|[a-z]))?$/i.test(house))
      parts[parts.length - 1] = `${house}, ${part}`
    else parts.push(part.trim())
  }
  return parts.filter((part) => part !== '')
}

const label = /^(?:address|adresse|anschrift|dirección|a) ?: +/i

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY'
const name = String.raw`\p{Lu}[\p{L}.'’ -]{1,40}`
/** The forms that tell their country first. */
const towns: readonly (readonly [RegExp, string?])[] = [
  [new RegExp(`^${name},? +(?:${states})\\.? +\\d{5}(?:-\\d{4})?$`, 'u'), 'US'],
  [
    new RegExp(
      `^${name}[, ]+(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)?,? *[A-Z]\\d[A-Z] ?\\d[A-Z]\\d$`,
      'u',
    ),
    'CA',
  ],
  [new RegExp(`^(?:${name} )?[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$`, 'u'), 'GB'],
  [new RegExp(`^\\d{4} ?[A-Z]{2} +${name}$`, 'u'), 'NL'],
  [new RegExp(`^CH-\\d{4} ${name}$`, 'u'), 'CH'],
  [new RegExp(`^A-\\d{4} ${name}$`, 'u'), 'AT'],
  [new RegExp(`^D-\\d{5} ${name}$`, 'u'), 'DE'],
  [new RegExp(`^F-\\d{5} ${name}$`, 'u'), 'FR'],
  [new RegExp(`^(?:\\d{4,5}|\\d{2}-\\d{3}|\\d{3} \\d{2}) ${name}$`, 'u')],
]

const streetWord =
  /\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|parkway|pkwy|way|court|ct|place|square|highway|hwy|suite|floor)\b\.?/i

function isStreet(text: string): boolean {
  if (text.length > 80 || text.includes('@') || text.startsWith('+')) return false
  return (
    /^\d+ ?\p{L}?,? .*\p{L}{2}/u.test(text) || /\p{L}{2}.* \d+ ?[a-z]?(?:[-/]\d+)?$/iu.test(text)
  )
}
