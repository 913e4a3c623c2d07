// A file about people, read: whom it names, what its columns hold, and of a card what wants a look. Nothing is kept.
import type { Desk } from '#app/desk.ts'
import { findMapping } from '#app/find-mapping.ts'
import type { PeopleRead } from '#capture/found.ts'
import type { FileKind } from '#capture/file-kind.ts'
import type { Mapping } from '#capture/guess-mapping.ts'
import { tableFields } from '#capture/table-fields.ts'
import type { Table } from '#capture/table.ts'
import { Problem } from '#core/problem.ts'
import type { Settings } from '#store/settings.ts'
import { getSettings } from '#store/settings.ts'

export type PeopleBrought = PeopleRead & {
  readonly kind: FileKind
  readonly columns?: { readonly header: readonly string[]; readonly mapping: Mapping }
  /** Of a card: the fields that want a look. */
  readonly unsure?: readonly string[]
}

/** `columns` says what each column holds; left out it is as it was said for a table like this one, else guessed. */
export async function readBrought(
  desk: Desk,
  bytes: Uint8Array,
  columns?: readonly string[],
): Promise<PeopleBrought> {
  const { tellFileKind } = await import('#capture/file-kind.ts')
  const kind = tellFileKind(bytes)
  if (kind === 'picture') return readPicture(bytes)
  const reader = readerOf(await getSettings(desk.db, desk.account))
  const { readApart } = await import('#capture/read-apart.ts')
  if (kind !== 'table') return readApart('file', bytes, reader)
  const table = await readApart('table', bytes, reader)
  const said = columns ? mappingOf(columns, table) : await findMapping(desk, table.header)
  if (said) return readTable(table, said)
  const read = await readApart('file', bytes, reader)
  if (read.kind !== 'table') return read
  const { guessMapping } = await import('#capture/guess-mapping.ts')
  return { ...read, columns: { header: table.header, mapping: guessMapping(table).mapping } }
}

export function readerOf({ timeZone, email, name }: Settings) {
  return { timeZone, me: email, myName: name }
}

async function readPicture(bytes: Uint8Array): Promise<PeopleBrought> {
  const { readCard } = await import('#capture/card.ts')
  const { person, sure } = await readCard(bytes)
  const unsure = Object.entries(sure).flatMap(([part, how]) =>
    [how].flat().includes('look') ? part : [],
  )
  return { kind: 'picture', people: [person], broken: [], unsure }
}

function mappingOf(columns: readonly string[], { header }: Table): Mapping {
  if (columns.length === header.length)
    return columns.map((said) => tableFields.find((field) => field === said) ?? 'skip')
  const sentence = `This table has ${header.length} columns, and something was said of ${columns.length}; please say what each holds.`
  throw new Problem('wrong-form', sentence, { field: 'columns' })
}

async function readTable(table: Table, mapping: Mapping): Promise<PeopleBrought> {
  const { mapTable } = await import('#capture/map-table.ts')
  const { people, rejects, broken } = mapTable(table, mapping)
  const unfit = rejects.map(({ line, reason }) => ({ line, sentence: reason }))
  const columns = { header: table.header, mapping }
  return { kind: 'table', people, broken: [...unfit, ...broken], columns }
}
