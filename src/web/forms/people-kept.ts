// The people of an interview as another window may have changed them meanwhile, by the rows that were sent.
import type { Contact } from '#core/case/case.ts'
import { Problem } from '#core/problem.ts'
import { typed } from './answer.ts'
import type { Values } from './filled.ts'
import { countRows, rowField, rowParts, rowValues, type PersonRow } from './person-rows.ts'
import { markOf, readSeen, seenField } from './seen.ts'

/**
 * Of somebody taken off the list meanwhile nothing is left, unless something was changed here: then they stand
 * as somebody new does, as typed.
 */
export function peopleKept(sent: FormData, people: readonly Contact[]): Values {
  const rows = Array.from({ length: countRows(sent) }, (_, row) => {
    const id = typed(sent, rowField(row, 'id'))
    const person = people.find((one) => one.id === id)
    if (person) return rowValues(person, row)
    const isNew = !id || isChanged(sent, row)
    return isNew ? { ...rowTyped(sent, row), [rowField(row, 'id')]: '' } : {}
  })
  return Object.assign({}, ...rows) as Values
}

/** Throws a Problem where another window took somebody off the list about whom something was changed here. */
export function checkStillMet(
  sent: FormData,
  rows: readonly PersonRow[],
  people: readonly Contact[],
): void {
  for (const row of rows) {
    const id = typed(sent, rowField(row.row, 'id'))
    if (id && !people.some((one) => one.id === id)) throw takenOff(row)
  }
}

/** The phone numbers that stood otherwise, or not at all, when the form was made. */
export function phonesChanged(sent: FormData, rows: readonly PersonRow[]): readonly string[] {
  const seen = readSeen(typed(sent, seenField) ?? '')
  return rows.flatMap(({ row, phone = '' }) =>
    markOf(phone) === (seen.get(rowField(row, 'phone'))?.[0] ?? markOf('')) ? [] : phone,
  )
}

function isChanged(sent: FormData, row: number): boolean {
  const seen = readSeen(typed(sent, seenField) ?? '')
  const typedHere = Object.entries(rowTyped(sent, row))
  return typedHere.some(([name, text = '']) => markOf(text) !== (seen.get(name)?.[0] ?? markOf('')))
}

function rowTyped(sent: FormData, row: number): Values {
  const names = rowParts.map((part) => rowField(row, part))
  return Object.fromEntries(names.map((name) => [name, typed(sent, name)]))
}

function takenOff({ name, row }: PersonRow): Problem {
  const sentence = `In another window ${name || 'this person'} was taken off the list. Send it once more to have them on it all the same.`
  return new Problem('conflict', sentence, { field: rowField(row, 'name') })
}
