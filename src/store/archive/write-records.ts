// Records of an archive become rows. What is here keeps its place, its number and what is usual; what comes in
// stands after it.
import { sql } from 'kysely'
import type { Writer } from '../tables.ts'
import type { Differing } from './here.ts'
import { isKept, type ArchiveRecord, type Kind } from './kind.ts'
import { anyTable } from './read-records.ts'
import { toRow, type Row } from './records.ts'

type BytesOf = (place: string) => Uint8Array

export async function addRecords(
  db: Writer,
  account: string,
  kind: Kind,
  records: readonly ArchiveRecord[],
  bytesOf: BytesOf,
): Promise<void> {
  if (records.length === 0) return
  const rows = records.map((record) => ({ ...toRow(kind, account, record, bytesOf) }))
  const placed = await placedAmongOthers(db, account, kind, rows)
  await anyTable(db).insertInto(kind.table).values(placed).execute()
}

/** Puts what the archive says in place of what is here. */
export async function changeRecord(
  db: Writer,
  account: string,
  kind: Kind,
  { there }: Differing,
  bytesOf: BytesOf,
): Promise<void> {
  const row = toRow(kind, account, there, bytesOf)
  const changed: Record<string, unknown> = {}
  for (const [column, said] of kind.columns) {
    const stays = kind.key.includes(column) || (isKept(said) && said.stays)
    if (!stays && column !== 'rests') changed[column] = row[column]
  }
  if (kind.table === 'contact') changed['version'] = sql`version + 1`
  let update = anyTable(db)
    .updateTable(kind.table)
    .set(changed as Row)
    .where('account', '=', account)
  for (const column of kind.key) update = update.where(column, '=', row[column]!)
  await update.execute()
}

type Places = {
  readonly column: string
  readonly among: readonly string[]
  readonly first: number
}

/** Within which rows a column counts. */
const counted: Readonly<Partial<Record<Kind['table'], Places>>> = {
  application_contact: { column: 'place', among: ['application'], first: 0 },
  interview_contact: { column: 'place', among: ['interview'], first: 0 },
  contact_way: { column: 'place', among: ['contact', 'kind'], first: 0 },
  entry: { column: 'written', among: ['application'], first: 1 },
  material_version: { column: 'number', among: ['material'], first: 1 },
}

/** For what at most one is usual. */
const usual: Readonly<Partial<Record<Kind['table'], readonly string[]>>> = {
  script_template: ['stage', 'reached'],
  note_template: ['kind', 'channel'],
}

async function placedAmongOthers(
  db: Writer,
  account: string,
  kind: Kind,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const places = counted[kind.table]
  if (places) return afterOthers(rows, places, await lastPlaces(db, account, kind, places, rows))
  const alike = usual[kind.table]
  if (!alike) return rows
  const taken = await usualHere(db, account, kind, alike)
  return rows.map((row) => {
    const key = keyIn(alike, row)
    if (row['is_usual'] !== 1 || !taken.has(key)) {
      if (row['is_usual'] === 1) taken.add(key)
      return row
    }
    return { ...row, is_usual: 0 }
  })
}

/** A place that is free stays; others come after the last. */
function afterOthers(
  rows: readonly Row[],
  { column, among, first }: Places,
  last: Map<string, number>,
): readonly Row[] {
  return rows.map((row) => {
    const key = keyIn(among, row)
    const before = last.get(key) ?? first - 1
    const place = Math.max(Number(row[column]), before + 1)
    last.set(key, place)
    return { ...row, [column]: place }
  })
}

async function lastPlaces(
  db: Writer,
  account: string,
  kind: Kind,
  { column, among }: Places,
  rows: readonly Row[],
): Promise<Map<string, number>> {
  const [first = ''] = among
  const found = await anyTable(db)
    .selectFrom(kind.table)
    .select([...among, (row) => row.fn.max(column).as('last')])
    .where('account', '=', account)
    .where(first, 'in', [...new Set(rows.map((row) => String(row[first])))])
    .groupBy([...among])
    .execute()
  return new Map(found.map((row) => [keyIn(among, row), Number(row['last'])]))
}

async function usualHere(
  db: Writer,
  account: string,
  kind: Kind,
  alike: readonly string[],
): Promise<Set<string>> {
  const rows = await anyTable(db)
    .selectFrom(kind.table)
    .select([...alike])
    .where('account', '=', account)
    .where('is_usual', '=', 1)
    .execute()
  return new Set(rows.map((row) => keyIn(alike, row)))
}

function keyIn(columns: readonly string[], row: Row): string {
  return columns.map((column) => String(row[column])).join(' ')
}
