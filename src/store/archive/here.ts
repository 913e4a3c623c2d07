// Records of an archive beside what is here already: which are new, and which say something else.
import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../tables.ts'
import { isKept, nameOf, type ArchiveRecord, type Kind } from './kind.ts'
import { anyTable, findRows } from './read-records.ts'
import { toRecord, type Row } from './records.ts'

export type Beside = {
  readonly fresh: readonly ArchiveRecord[]
  readonly same: number
  /** Known here, and not the same. */
  readonly differing: readonly Differing[]
}

export type Differing = {
  readonly here: ArchiveRecord
  readonly there: ArchiveRecord
  /** The names of the fields in which they differ. */
  readonly fields: readonly string[]
}

/** `placeOf` gives where bytes would lie in an archive. */
export async function compareWithHere(
  db: Db,
  account: string,
  kind: Kind,
  records: readonly ArchiveRecord[],
  placeOf: (bytes: Uint8Array) => string,
): Promise<Beside> {
  const [first] = kind.key
  const values =
    first === undefined ? [] : records.map((record) => String(record[nameIn(kind, first)]))
  const rows = await findRows(db, account, kind, values)
  const here = new Map(rows.map((row) => [keyOf(kind, row), row]))
  const fresh: ArchiveRecord[] = []
  const differing: Differing[] = []
  const taken = new Set<string>()
  for (const there of records) {
    const key = keyOfRecord(kind, there)
    const row = here.get(key)
    if (!row) {
      // Two who were joined here are one: what both had comes once.
      if (!taken.has(key)) fresh.push(there)
      taken.add(key)
      continue
    }
    const known = toRecord(kind, row, placeOf)
    const fields = fieldsUnlike(kind, known, there)
    if (fields.length > 0) differing.push({ here: known, there, fields })
  }
  return { fresh, same: records.length - fresh.length - differing.length, differing }
}

/** Whom the people here who were joined with another are kept as. */
export async function joinedHere(db: Db, account: string): Promise<ReadonlyMap<string, string>> {
  const rows = await anyTable(db)
    .selectFrom('contact')
    .select(['id', 'merged_into'])
    .where('account', '=', account)
    .where('merged_into', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [String(row['id']), String(row['merged_into'])]))
}

/** The record with those who were joined here as whom they are kept, where pointers move with a joining. */
export function asJoinedHere(
  kind: Kind,
  record: ArchiveRecord,
  joined: ReadonlyMap<string, string>,
): ArchiveRecord {
  const field = moving[kind.name]
  const kept = field === undefined ? undefined : joined.get(String(record[field]))
  return kept === undefined ? record : { ...record, [field!]: kept }
}

const moving: Readonly<Record<string, string>> = {
  'application-people': 'contact',
  'interview-people': 'contact',
  takeaways: 'contact',
  people: 'joinedInto',
  journal: 'contact',
  interviews: 'decisionFrom',
}

function nameIn(kind: Kind, column: string): string {
  const said = kind.columns.get(column)
  return said && isKept(said) ? nameOf(column, said) : column
}

function keyOf(kind: Kind, row: Row): string {
  return kind.key.map((column) => String(row[column])).join(' ')
}

function keyOfRecord(kind: Kind, record: ArchiveRecord): string {
  return kind.key.map((column) => String(record[nameIn(kind, column)])).join(' ')
}

function fieldsUnlike(kind: Kind, here: ArchiveRecord, there: ArchiveRecord): readonly string[] {
  return [...kind.columns].flatMap(([column, said]) => {
    if (!isKept(said) || said.stays) return []
    const name = nameOf(column, said)
    return isDeepStrictEqual(here[name], there[name]) ? [] : [name]
  })
}
