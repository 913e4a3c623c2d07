// The same table that was brought, with what was chosen for each column.
import { readTableBy, type TableBrought } from '#app/bring-table.ts'
import { tableFields, type TableField } from '#capture/table-fields.ts'
import type { Brought } from '../waiting.ts'
import { typed } from './answer.ts'

export async function readAgain(
  { columns }: Brought,
  data: FormData,
): Promise<TableBrought | undefined> {
  if (!columns) return undefined
  const chosen = columns.table.header.map(
    (_, column): TableField =>
      tableFields.find((field) => field === typed(data, `column-${column}`)) ?? 'skip',
  )
  return readTableBy(columns.table, chosen, { said: true })
}
