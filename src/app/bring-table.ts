// A table that was brought: its columns as they were said for the last one of its kind, else as they are guessed.
import type { PeopleRead } from '#capture/found.ts'
import type { Mapping } from '#capture/guess-mapping.ts'
import type { InvitationReader } from '#capture/invitation.ts'
import type { Reject, Table } from '#capture/table.ts'
import type { Desk } from './desk.ts'
import { findMapping } from './find-mapping.ts'

export type TableBrought = {
  readonly read: PeopleRead
  readonly columns: {
    readonly table: Table
    readonly mapping: Mapping
    readonly rejects: readonly Reject[]
    /** The program that writes such tables. */
    readonly program?: string
    /** It was said what they hold, now or for an earlier table like it. */
    readonly said?: true
  }
}

export async function bringTable(
  desk: Desk,
  bytes: Uint8Array,
  reader: InvitationReader,
): Promise<TableBrought> {
  const { readApart } = await import('#capture/read-apart.ts')
  const table = await readApart('table', bytes, reader)
  const { guessMapping } = await import('#capture/guess-mapping.ts')
  const { mapping, program } = guessMapping(table)
  const said = await findMapping(desk, table.header)
  return said ? readTableBy(table, said, { said: true }) : readTableBy(table, mapping, { program })
}

type Told = { readonly program?: string | undefined; readonly said?: true }

/** With what was said, or guessed, of each column. */
export async function readTableBy(
  table: Table,
  mapping: Mapping,
  { program, said }: Told,
): Promise<TableBrought> {
  const { mapTable } = await import('#capture/map-table.ts')
  const { people, rejects, broken } = mapTable(table, mapping)
  const unfit = rejects.map(({ line, reason }) => ({ line, sentence: reason }))
  return {
    read: { people, broken: [...unfit, ...broken] },
    columns: { table, mapping, rejects, ...(program && { program }), ...(said && { said }) },
  }
}
