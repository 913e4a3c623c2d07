// The postal address on a card: the lines with a number of a house, a postal code, a country, and those between.
import type { Run } from './card-lines.ts'
import { findCountry } from './country-names.ts'
import { stripped } from './stripped.ts'

export function isAddress(text: string): boolean {
  return (
    (/\d/.test(text) && /\p{L}{2}/u.test(text)
      ? /(?:^|\s)\d{1,5}\b|\b\d{4,6}\b|\b\d{2,3}[ -]\d{2,3}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|[Ss]uite|\p{L}[,.]? \d{1,4}$/u.test(
          text,
        )
      : street.test(text)) ||
    (text.length > 3 && findCountry(text) !== undefined)
  )
}

const street = /\b(?:street|avenue|road|blvd|boulevard|floor|suite|p\.? ?o\.? box)\b/i

/** The lines in their order, without the name; nothing where only one odd line looks like it. */
export function joinAddress(
  runs: readonly Run[],
): { readonly lines: readonly string[]; readonly sure: number } | undefined {
  const found = runs.filter(({ text }) => isAddress(text))
  const [first] = found
  if (!first || !found.some(({ text }) => /\d/.test(text))) return undefined
  const column = runs.filter((run) => run === first || found.includes(run) || isBetween(run, found))
  const lines = column
    .toSorted((one, other) =>
      Math.abs(one.top - other.top) < one.size * 0.6 ? one.left - other.left : one.top - other.top,
    )
    .flatMap(({ text }) => text.split(/\s+[|·•]\s+/))
    .map((line) => stripped(line, /[\s|,;·•-]/))
    .filter((line) => /[\p{L}\d]{2}/u.test(line))
  return { lines, sure: Math.min(...column.map(({ sure }) => sure)) }
}

function isBetween(run: Run, found: readonly Run[]): boolean {
  const tall = run.size
  const isAbove = found.some((one) => one.top > run.top && one.top - run.bottom < tall)
  const isBelow = found.some((one) => one.top < run.top && run.top - one.bottom < tall)
  return isAbove && isBelow && /\p{L}/u.test(run.text)
}
