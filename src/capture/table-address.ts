// The postal address in a row of a table: of several (work, home) the first that has anything in it.
import { addressOf, type AddressParts } from './envelope.ts'
import { findCountry } from './country-names.ts'
import type { AddressFound } from './found.ts'
import type { Mapping } from './guess-mapping.ts'
import { plain } from './names.ts'
import type { Row } from './separated.ts'
import { addressFields, type TableField } from './table-fields.ts'

/** The columns of each part of one address. */
export type AddressColumns = ReadonlyMap<TableField, readonly number[]>

export function addressInRow(
  { cells }: Row,
  addresses: readonly AddressColumns[],
): AddressFound | undefined {
  for (const columns of addresses) {
    const of = (field: TableField) =>
      (columns.get(field) ?? [])
        .map((column) => (cells[column] ?? '').trim())
        .filter((cell) => cell !== '')
        .join('\n')
    const address = addressOf(partsOf(of)) ?? formatted(of('address'), of('country'))
    if (address) return address
  }
  return undefined
}

/** The columns of one address each: another begins where a part comes again, further lines of a street excepted. */
export function addressColumns(mapping: Mapping): readonly AddressColumns[] {
  const all: Map<TableField, number[]>[] = []
  mapping.forEach((field, column) => {
    if (!isOfAddress(field)) return
    const sameStreet = field === 'street' && mapping[column - 1] === 'street'
    const last = all.at(-1)
    if (!last || (last.has(field) && !sameStreet)) all.push(new Map([[field, [column]]]))
    else last.set(field, [...(last.get(field) ?? []), column])
  })
  return all
}

function isOfAddress(field: TableField): boolean {
  return addressFields.some((one) => one === field)
}

function partsOf(of: (field: TableField) => string): AddressParts {
  return {
    street: of('street'),
    box: of('box'),
    extended: of('extended'),
    city: of('city'),
    region: of('region'),
    postal: of('postal-code'),
    country: of('country'),
  }
}

/** An address in its lines, its last one perhaps the country. */
function formatted(text: string, said: string): AddressFound | undefined {
  const lines = text
    .split(/\n|\r/)
    .map(plain)
    .filter((line) => line !== '')
  if (lines.length === 0) return undefined
  const named = lines.length > 1 ? findCountry(lines.at(-1)!) : undefined
  const country = findCountry(said) ?? named
  return { lines: lines.slice(0, 8), ...(country && { country }) }
}
