// The phone numbers in a text, as they are written there.
import type { CountryCode } from 'libphonenumber-js/max'
import { readPhone } from './phones.ts'

/** In the order of the text; a fax only where there is nothing else. */
export async function phonesIn(
  lines: readonly string[],
  country: string | undefined,
): Promise<readonly string[]> {
  // The numbering plans of the world are large, and needed only here.
  const { findPhoneNumbersInText, isSupportedCountry } = await import('libphonenumber-js/max')
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined
  const found = lines.flatMap((line) => [...numbersOf(line, known, findPhoneNumbersInText)])
  const phones = found.filter(({ fax }) => !fax)
  return [...new Set((phones.length > 0 ? phones : found).map(({ number }) => number))]
}

type Found = { readonly number: string; readonly fax: boolean }
type Find = typeof import('libphonenumber-js/max').findPhoneNumbersInText

function* numbersOf(line: string, country: CountryCode | undefined, find: Find): Generator<Found> {
  if (!/\d{2}/.test(line)) return
  const spans = [
    ...find(line, country ? { defaultCountry: country } : undefined).map(
      ({ startsAt, endsAt }) => ({ startsAt, endsAt }),
    ),
    ...labelled(line),
  ]
    .filter(
      ({ startsAt, endsAt }) =>
        !/^[\d./-]+$/.test(line.slice(startsAt, endsAt)) || !isDate(line.slice(startsAt, endsAt)),
    )
    .toSorted((a, b) => a.startsAt - b.startsAt || b.endsAt - a.endsAt)
  let last = 0
  for (const { startsAt, endsAt } of spans) {
    if (startsAt < last) continue
    const number = readPhone(line.slice(startsAt, endsAt))
    if (number === undefined) continue
    yield { number, fax: isFax(line.slice(last, startsAt), line.slice(endsAt)) }
    last = endsAt
  }
}

/** What stands behind a word or a sign for phones is one, whether its plan is known or not. */
function labelled(line: string) {
  const label =
    /(?:(?<![\p{L}\p{N}])(?:t|m|p|o|d|c|f|h|tel|tél|ph|phone|telephone|téléphone|telefon|telefono|teléfono|mobil|mobile|móvil|cell|direct|office|main|port|portable|handy|fax|telefax|call|text)(?:[.:)\]]{1,2}| ?:|(?= ))|☎|📞|📱)\s*((?:\+|\(?\d)[\d\s()./-]{4,24}\d(?:\s*(?:x|ext\.?|extension|durchwahl)\s*\d{1,6})?)/giu
  return [...line.matchAll(label), ...line.matchAll(/(?<![\d+])(\+\d[\d\s()./-]{6,22}\d)/g)].map(
    (match) => {
      const endsAt = match.index + match[0].length
      return { startsAt: endsAt - match[1]!.length, endsAt }
    },
  )
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$|^\d\d?[./-]\d\d?[./-]\d{2,4}$/.test(text)
}

/** The word before the number, or the one in brackets behind it. */
function isFax(before: string, behind: string): boolean {
  const own = before.split(/[|•·,;/]/).at(-1) ?? ''
  return (
    /(?:fax|télécopie)\W*$|(?:^|[\s([])f[\s.:)\]]+$/i.test(own) ||
    /^\s*[([](?:tele)?fax[)\]]/i.test(behind)
  )
}
