// Between rows and the records of an archive.
import { record, type Form } from './forms.ts'
import { isKept, nameOf, type ArchiveRecord, type Cell, type Kept, type Kind } from './kind.ts'
import { rowKindsOf } from './rows-moved.ts'

export type Row = { readonly [column: string]: Cell }

/** The form that records of a kind have. */
export function formOf(kind: Kind): Form {
  const known = forms.get(kind)
  if (known) return known
  const must: Record<string, Form> = {}
  const may: Record<string, Form> = {}
  for (const [column, said] of kept(kind)) {
    if (said.maybe) may[nameOf(column, said)] = said.form
    else must[nameOf(column, said)] = said.form
  }
  const form = record(must, may)
  forms.set(kind, form)
  return form
}

const forms = new Map<Kind, Form>()

/** `placeOf` puts bytes away and gives where they lie. */
export function toRecord(
  kind: Kind,
  row: Row,
  placeOf: (bytes: Uint8Array, row: Row) => string = noBytes,
): ArchiveRecord {
  const record: Record<string, unknown> = {}
  for (const [column, said] of kept(kind)) {
    const cell = row[column]
    if (cell === null || cell === undefined) continue
    record[nameOf(column, said)] =
      said.lies === 'as bytes' ? placeOf(cell as Uint8Array, row) : printed(said, cell)
  }
  return record
}

function printed({ lies }: Kept, cell: Cell): unknown {
  switch (lies) {
    case 'as JSON':
      return JSON.parse(String(cell)) as unknown
    case 'as 0 or 1':
      return Number(cell) === 1
    case 'as rows moved':
      return convert(JSON.parse(String(cell)), (kind, row) => toRecord(kind, row as Row))
    default:
      return cell
  }
}

/** A row of this account; `bytesOf` fetches what lies at a place of the archive. */
export function toRow(
  kind: Kind,
  account: string,
  record: ArchiveRecord,
  bytesOf: (place: string) => Uint8Array = noBytes,
): Row {
  const row: Record<string, Cell> = { account }
  for (const [column, said] of kind.columns) {
    if (!isKept(said)) {
      row[column] = said.of(record)
      continue
    }
    const value = record[nameOf(column, said)]
    if (value === undefined) row[column] = null
    else if (said.lies === 'as bytes') row[column] = bytesOf(value as string)
    else row[column] = laid(said, value, account)
  }
  return row
}

function laid({ lies }: Kept, value: unknown, account: string): Cell {
  switch (lies) {
    case 'as JSON':
      return JSON.stringify(value)
    case 'as 0 or 1':
      return value === true ? 1 : 0
    case 'as rows moved':
      return JSON.stringify(
        convert(value, (kind, record) => toRow(kind, account, record as ArchiveRecord)),
      )
    default:
      return value as Cell
  }
}

/** Of what a joining moved each row, or each record. */
function convert(moved: unknown, one: (kind: Kind, part: unknown) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(moved as Record<string, unknown>).map(([part, value]) => {
      const kind = rowKindsOf(part)
      if (!kind) return [part, value]
      return [part, Array.isArray(value) ? value.map((row) => one(kind, row)) : one(kind, value)]
    }),
  )
}

function* kept(kind: Kind): Generator<readonly [string, Kept]> {
  for (const [column, said] of kind.columns) if (isKept(said)) yield [column, said]
}

function noBytes(): never {
  throw new Error('There are no bytes in records of this kind.')
}
