// A file about people, read: whom it names, what its columns hold, and of a card what wants a look. Nothing is kept.
import { bringTable, readTableBy, type TableBrought } from '#app/bring-table.ts'
import type { Desk } from '#app/desk.ts'
import type { FileKind } from '#capture/file-kind.ts'
import type { PeopleRead } from '#capture/found.ts'
import type { TableField } from '#capture/table-fields.ts'
import { Problem } from '#core/problem.ts'
import { getSettings, type Settings } from '#store/settings.ts'

export type PeopleBrought = PeopleRead & {
  readonly kind: FileKind
  readonly columns?: TableBrought['columns']
  /** Of a card: the fields that want a look. */
  readonly unsure?: readonly string[]
}

/** `columns` says what each column holds; left out it is as it was said for a table like this one, else guessed. */
export async function readBrought(
  desk: Desk,
  bytes: Uint8Array,
  columns?: readonly TableField[],
): Promise<PeopleBrought> {
  const { tellFileKind } = await import('#capture/file-kind.ts')
  const kind = tellFileKind(bytes)
  if (kind === 'picture') return readPicture(bytes)
  const reader = readerOf(await getSettings(desk.db, desk.account))
  const { readApart } = await import('#capture/read-apart.ts')
  if (kind !== 'table') return readApart('file', bytes, reader)
  const brought = await bringTable(desk, bytes, reader)
  if (columns) return asTable(await readAs(brought, columns))
  if (brought.columns.said) return asTable(brought)
  // It may be a mere text about somebody, too, or a list of jobs.
  const read = await readApart('file', bytes, reader)
  return read.kind === 'table' ? asTable(brought) : read
}

export function readerOf({ timeZone, email, name }: Settings) {
  return { timeZone, me: email, myName: name }
}

async function readPicture(bytes: Uint8Array): Promise<PeopleBrought> {
  const { readCard, unsureIn } = await import('#capture/card.ts')
  const read = await readCard(bytes)
  return { kind: 'picture', people: [read.person], broken: [], unsure: unsureIn(read) }
}

function readAs({ columns: { table } }: TableBrought, columns: readonly TableField[]) {
  const { length } = table.header
  if (columns.length === length) return readTableBy(table, columns, { said: true })
  const sentence = `This table has ${length} columns, and something was said of ${columns.length}; please say what each holds.`
  throw new Problem('wrong-form', sentence, { field: 'columns' })
}

function asTable({ read, columns }: TableBrought): PeopleBrought {
  return { kind: 'table', ...read, columns }
}
