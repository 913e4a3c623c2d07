// People as rows of fields, `person-0-name`, `person-0-email` and so on.
import type { Contact } from '#core/case/case.ts'
import { typed } from './answer.ts'
import type { Values } from './filled.ts'
import { marksField } from './invitation-marks.ts'

export type PersonRow = {
  /** The row's own number in the form. */
  readonly row: number
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
  readonly wish?: string | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
}

export const rowParts = [
  ...(['id', 'name', 'title', 'email', 'phone', 'address'] as const),
  ...(['wish', 'timeZone', 'country'] as const),
] as const

export function rowField(row: number, part: string): string {
  return `person-${row}-${part}`
}

/** A row with one of these is somebody. */
const written = ['name', 'title', 'email', 'phone', 'address'] as const

/** The rows in which something is written, but for those said not to have been met. */
export function rowsTyped(data: FormData): readonly PersonRow[] {
  return Array.from({ length: countRows(data) }, (_, row) => {
    const given = rowParts.map((part) => [part, typed(data, rowField(row, part))] as const)
    return { row, ...Object.fromEntries(given) }
  }).filter((person) => isWritten(person) && !isLeftOut(data, person.row))
}

export function countRows(data: FormData): number {
  let rows = 0
  while (data.has(rowField(rows, 'name'))) rows += 1
  return rows
}

/** The known people as values of such a form. */
export function rowsOf(people: readonly Contact[]): Values {
  return Object.assign({}, ...people.map(rowValues)) as Values
}

export function rowValues(person: Contact, row: number): Values {
  const values = rowParts.map((part) => {
    const value = part === 'address' ? person.address?.lines.join('\n') : person[part]
    return [rowField(row, part), value] as const
  })
  return Object.fromEntries(values)
}

/** Those in whose rows it is said that they were not met. */
export function notMetTyped(data: FormData): readonly string[] {
  return Array.from({ length: countRows(data) }, (_, row) =>
    isLeftOut(data, row) ? (typed(data, rowField(row, 'id')) ?? '') : '',
  ).filter(Boolean)
}

/** `people[1].email`, in the list of rows that were sent on, is the field `person-3-email` of the form. */
export function rowFieldOf(rows: readonly PersonRow[], path: string): string {
  const [, index, part] = /^people\[(\d+)\]\.(\w+)/.exec(path) ?? []
  const row = index === undefined ? undefined : rows[Number(index)]
  return row && part ? rowField(row.row, part) : path
}

function isWritten(person: PersonRow): boolean {
  return Boolean(person.id) || written.some((part) => person[part]?.trim())
}

function isLeftOut(data: FormData, row: number): boolean {
  if (data.has(marksField)) return typed(data, rowField(row, 'met')) !== 'yes'
  return typed(data, rowField(row, 'remove')) === 'yes'
}
