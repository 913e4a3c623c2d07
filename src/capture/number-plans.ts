// The numbering plans of the world, and of what understands them only what is needed to say and to dial a number:
// together as small as they can be had, since they stay in memory.
import { createRequire } from 'node:module'
import {
  isSupportedCountry,
  Metadata,
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
  type NumberingPlan,
  type PhoneNumber,
} from 'libphonenumber-js/core'

/** Read as data: as a module it takes megabytes more to be understood, which the process never gives back. */
const plans = createRequire(import.meta.url)('libphonenumber-js/min/metadata') as MetadataJson

export function parse(typed: string, country: string | undefined): PhoneNumber | undefined {
  return parsePhoneNumberFromString(typed, { ...known(country), extract: false }, plans)
}

export type Plan = {
  readonly country: string
  /** How many digits its numbers have, from the least on. */
  readonly lengths: readonly number[]
  /** Whether its numbers begin like this one. */
  readonly isLike: boolean
}

/** The country in whose plan the number would stand. */
export function planOf(
  { country, countryCallingCode: code, nationalNumber }: PhoneNumber,
  asked: string | undefined,
): Plan | undefined {
  const sharing = plans.country_calling_codes[code] ?? []
  const found = country ?? sharing.find((one) => one === asked) ?? sharing[0]
  if (found === undefined) return undefined
  const metadata = new Metadata(plans)
  metadata.selectNumberingPlan(found)
  const plan = metadata.numberingPlan as (NumberingPlan & Patterned) | undefined
  return {
    country: found,
    lengths: plan?.possibleLengths() ?? [],
    isLike: new RegExp(`^(?:${plan?.nationalNumberPattern()})$`).test(nationalNumber),
  }
}

/** Which its types leave out. */
type Patterned = { readonly nationalNumberPattern: () => string }

function known(country: string | undefined): { readonly defaultCountry?: CountryCode } {
  const defaultCountry = country as CountryCode
  return isSupportedCountry(defaultCountry, plans) ? { defaultCountry } : {}
}
