// Who and what was erased here does not come back with an archive from before. What hangs on them stays out with
// them; where somebody erased has to stay in a journal as nobody, they stay so.
import type { Db } from '../tables.ts'
import { isKept, nameOf, type ArchiveRecord, type Kind } from './kind.ts'
import { anyTable } from './read-records.ts'

/** Leaves out of the records of a kind what was erased; to be called with all kinds in order. */
export type Sieve = (kind: Kind, records: readonly ArchiveRecord[]) => readonly ArchiveRecord[]

export async function sieveOf(db: Db, account: string): Promise<Sieve> {
  const ids = await idsIn(db, account, 'erased')
  if (ids.size === 0) return (_, records) => records
  const people = await idsIn(db, account, 'contact')
  const applications = await idsIn(db, account, 'application')
  /** Nothing may point to these. */
  const gone = new Set([...ids].filter((id) => !people.has(id) && !applications.has(id)))
  /** These are there, and nobody any more. */
  const nameless = new Set([...ids].filter((id) => people.has(id)))
  const toldByNobody = await interviewsToldBy(db, account, nameless)
  return (kind, records) =>
    records.flatMap((record) => {
      const left = isGone(kind, record, { gone, nameless })
        ? undefined
        : without(kind, record, gone)
      if (left) return [wordless(kind, left, { nameless, toldByNobody })]
      if (typeof record['id'] === 'string') gone.add(record['id'])
      return []
    })
}

type Ids = { readonly gone: ReadonlySet<string>; readonly nameless: ReadonlySet<string> }

/** Kinds that say nothing but what somebody was, or was told. */
const aboutOne = new Set([
  ...['people', 'people-ways', 'photos', 'import-people', 'apart', 'takeaways'],
  ...['call-words', 'note-words', 'signed-notes', 'joinings', 'mails'],
])

const people = ['id', 'contact', 'one', 'other', 'kept', 'lost']

function isGone(kind: Kind, record: ArchiveRecord, { gone, nameless }: Ids): boolean {
  if (gone.has(String(record['id']))) return true
  const entry = record['entry']
  if (kind.name === 'journal' && gone.has(String((entry as ArchiveRecord)['entry']))) return true
  return aboutOne.has(kind.name) && people.some((field) => nameless.has(String(record[field])))
}

/** The record without what it may do without; `undefined` where it needs what is gone. */
function without(
  kind: Kind,
  record: ArchiveRecord,
  gone: ReadonlySet<string>,
): ArchiveRecord | undefined {
  const left: Record<string, unknown> = { ...record }
  for (const [column, said] of kind.columns) {
    if (!isKept(said)) continue
    const name = nameOf(column, said)
    const isPointer = kind.points.some(({ fields }) => fields.includes(name))
    if (!isPointer || !gone.has(String(record[name]))) continue
    // An entry of somebody who is gone says nothing without them, and a mail says too much.
    if (!said.maybe || kind.name === 'journal' || kind.name === 'mails') return undefined
    delete left[name]
  }
  return left
}

type Wordless = {
  readonly nameless: ReadonlySet<string>
  /** The interviews at which the first, or whoever named the day, was erased. */
  readonly toldByNobody: ReadonlySet<string>
}

/** What comes new of the journal with somebody erased comes without words, and an interview without theirs. */
function wordless(
  kind: Kind,
  record: ArchiveRecord,
  { nameless, toldByNobody }: Wordless,
): ArchiveRecord {
  if (kind.name === 'interviews' && toldByNobody.has(String(record['id']))) {
    const { said: _, ...left } = record
    return left
  }
  if (kind.name !== 'journal' || !nameless.has(String(record['contact']))) return record
  const { words: _, reason: __, ...left } = record
  const { said: ___, ...entry } = left['entry'] as ArchiveRecord
  return { ...left, entry }
}

async function interviewsToldBy(
  db: Db,
  account: string,
  nameless: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('interview')
    .innerJoin('interview_contact as met', (join) =>
      join
        .onRef('met.account', '=', 'interview.account')
        .onRef('met.interview', '=', 'interview.id'),
    )
    .select(['interview.id', 'interview.decision_from', 'met.contact'])
    .where('interview.account', '=', account)
    .orderBy('interview.id')
    .orderBy('met.place')
    .execute()
  const told = [...Map.groupBy(rows, ({ id }) => id)].filter(([, [first]]) =>
    nameless.has(first?.decision_from ?? first?.contact ?? ''),
  )
  return new Set(told.map(([id]) => id))
}

async function idsIn(db: Db, account: string, table: string): Promise<ReadonlySet<string>> {
  const rows = await anyTable(db)
    .selectFrom(table)
    .select('id')
    .where('account', '=', account)
    .execute()
  return new Set(rows.map((row) => String(row['id'])))
}
