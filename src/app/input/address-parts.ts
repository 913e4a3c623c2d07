// A postal address typed part by part: its lines are put in the order of its country.
import { addressOf } from '#capture/envelope.ts'
import type { PostalAddress } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import { optionalLine } from './line.ts'
import { country } from './place.ts'
import { postalAddress } from './postal-address.ts'
import { readAll } from './read-all.ts'

export type AddressInput = {
  /** Its lines, as on an envelope; they count where no part is typed. */
  readonly address?: string | undefined
  readonly street?: string | undefined
  readonly city?: string | undefined
  readonly addressRegion?: string | undefined
  readonly postalCode?: string | undefined
  readonly addressCountry?: string | undefined
}

/** Of an address that is known, what is not there stays as it is, and what is empty is removed. */
export function readAddress(typed: AddressInput, known?: PostalAddress): PostalAddress | undefined {
  const read = readAll({
    street: () => postalAddress(typed.street, 'street')?.lines.join('\n'),
    city: () => optionalLine(typed.city, { field: 'city', what: 'The city' }),
    region: () =>
      optionalLine(typed.addressRegion, { field: 'addressRegion', what: 'The state or region' }),
    postalCode: () =>
      optionalLine(typed.postalCode, { field: 'postalCode', what: 'The postal code', longest: 20 }),
    country: () => country(typed.addressCountry, 'addressCountry'),
    lines: () => readLines(typed.address, known),
  })
  const { lines, country: code, ...given } = read
  const parts = present<NonNullable<PostalAddress['parts']>>(given)
  if (Object.keys(parts).length > 0) {
    const { region, postalCode: postal, ...rest } = parts
    const printed = addressOf({ ...rest, region, postal, country: code })
    if (printed) return { ...printed, parts }
  }
  if (!lines || typed.addressCountry === undefined) return lines
  const { country: _, ...rest } = lines
  return code === undefined ? rest : { country: code, ...rest }
}

/** Where the same lines come back, what was known of them stays. */
function readLines(typed: string | undefined, known?: PostalAddress): PostalAddress | undefined {
  if (typed === undefined) return known
  const read = postalAddress(typed, 'address')
  const isSame = read && read.lines.join('\n') === known?.lines.join('\n')
  return isSame ? known : read
}
