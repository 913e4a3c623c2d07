// A phone number as its country writes and dials it. The numbering plans of the world take about 20 MB of
// memory, so they are loaded by whoever asks for them, once.
import type { CountryCode } from 'libphonenumber-js/max'

type Phones = {
  /**
   * The number in the form of its country, for somebody in country `there`: with the country's code where the
   * number is of another. As it was typed where no plan knows it.
   */
  readonly say: (typed: string, countries?: Countries) => string
  /** What the number is; `undefined` where no plan knows it. */
  readonly understand: (typed: string, country?: string) => Phone | undefined
}

/** By their two letters: `of` is the one a number without a country's code belongs to. */
type Countries = { readonly of?: string; readonly there?: string }

type Phone = {
  /** With a plus and nothing between, as machines dial it: `+13125550142`. */
  readonly dialled: string
  readonly country?: string
  readonly extension?: string
}

export async function loadPhones(): Promise<Phones> {
  const { parsePhoneNumberFromString, isSupportedCountry } = await import('libphonenumber-js/max')
  const known = (country: string | undefined): CountryCode | undefined =>
    country !== undefined && isSupportedCountry(country) ? country : undefined
  const parse = (typed: string, country: string | undefined) => {
    const number =
      typed.length <= longest ? parsePhoneNumberFromString(typed, known(country)) : undefined
    return number?.isPossible() ? number : undefined
  }
  return {
    say: (typed, { of, there = of } = {}) => {
      const number = parse(typed, of)
      if (!number) return typed
      return number.country === there ? number.formatNational() : number.formatInternational()
    },
    understand: (typed, country) => {
      const number = parse(typed, country)
      return (
        number && {
          dialled: number.number,
          ...(number.country && { country: number.country }),
          ...(number.ext && { extension: number.ext }),
        }
      )
    },
  }
}

/** Longer than any number with its extension. */
const longest = 100
