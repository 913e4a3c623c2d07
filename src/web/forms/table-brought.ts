// A table that was brought: its columns as they were said for the last one of its kind, else as they are guessed.
import type { Desk } from '#app/desk.ts'
import { findMapping } from '#app/find-mapping.ts'
import type { Mapping } from '#capture/guess-mapping.ts'
import type { InvitationReader } from '#capture/invitation.ts'
import { tableFields, type TableField } from '#capture/table-fields.ts'
import type { Table } from '#capture/table.ts'
import type { Brought } from '../waiting.ts'
import { typed } from './answer.ts'

export async function tableBrought(
  desk: Desk,
  bytes: Uint8Array,
  reader: InvitationReader,
): Promise<Pick<Brought, 'read' | 'columns'>> {
  const { readApart } = await import('#capture/read-apart.ts')
  const table = await readApart('table', bytes, reader)
  const { guessMapping } = await import('#capture/guess-mapping.ts')
  const { mapping, program } = guessMapping(table)
  const said = await findMapping(desk, table.header)
  return said ? readBy(table, said, { said: true }) : readBy(table, mapping, { program })
}

/** The same table, with what was chosen for each column. */
export async function readAgain(
  { columns }: Brought,
  data: FormData,
): Promise<Pick<Brought, 'read' | 'columns'> | undefined> {
  if (!columns) return undefined
  const chosen = columns.table.header.map(
    (_, column): TableField =>
      tableFields.find((field) => field === typed(data, `column-${column}`)) ?? 'skip',
  )
  return readBy(columns.table, chosen, { said: true })
}

type Told = { readonly program?: string | undefined; readonly said?: true }

async function readBy(table: Table, mapping: Mapping, { program, said }: Told) {
  const { mapTable } = await import('#capture/map-table.ts')
  const { people, rejects, broken } = mapTable(table, mapping)
  const unfit = rejects.map(({ line, reason }) => ({ line, sentence: reason }))
  return {
    read: { people, broken: [...unfit, ...broken] },
    columns: { table, mapping, rejects, ...(program && { program }), ...(said && { said }) },
  }
}
