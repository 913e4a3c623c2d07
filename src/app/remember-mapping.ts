// What somebody said the columns of a table hold stays for the next table with the same header.
import { tableFields } from '#capture/table-fields.ts'
import { Problem } from '#core/problem.ts'
import { changeFact } from '#store/facts.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { mappingFact } from './find-mapping.ts'
import { word } from './input/word.ts'

type MappingInput = {
  readonly header: readonly string[]
  /** One word for each column. */
  readonly mapping: readonly string[]
}

export async function rememberMapping(desk: Desk, input: Keyed & MappingInput): Promise<void> {
  const { header } = input
  if (header.length !== input.mapping.length) throw otherCount(header.length, input.mapping.length)
  const mapping = input.mapping.map((field) => word(field, tableFields, 'mapping'))
  await change(desk, input, async ({ db, account }) => {
    await changeFact(db, account, mappingFact(header), mapping.join(' '))
    return { outcome: '', moved: [] }
  })
}

function otherCount(columns: number, said: number): Problem {
  const sentence = `This table has ${columns} columns, and something was said of ${said}; please choose for each.`
  return new Problem('wrong-form', sentence, { field: 'mapping' })
}
