// What may be wrong with a phone number, said of it.
import type { Doubt } from '#capture/phone.ts'
import { sayCountry } from './places.ts'

/** `is one digit short for the United States` */
export function sayDoubt({ kind, by, country }: Doubt): string {
  const digits = `${words[by] ?? by} ${by === 1 ? 'digit' : 'digits'}`
  const where = `for ${withArticle(sayCountry(country))}`
  if (kind === 'short') return `is ${digits} short ${where}`
  return kind === 'long'
    ? `has ${digits} too many ${where}`
    : `has a digit too few or too many ${where}`
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function withArticle(country: string): string {
  return several.test(country) ? `the ${country}` : country
}

const several =
  /^(?:United|British|Bahamas|Comoros|Gambia|Isle of|Maldives|Netherlands|Philippines|Seychelles)|\b(?:Islands|Republic|Territory|Territories)\b/
