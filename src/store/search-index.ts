// What can be found, kept as things stand. Triggers note what has changed, whoever changes it, so that no writer can
// forget; before a transaction ends what was noted is read anew, folded by core. It can be made anew as a whole.
import { inChunks } from './chunks.ts'
import { marksOf, nameMarks } from './search-marks.ts'
import { sources, type SearchKind } from './search-sources.ts'
import type { Writer } from './tables.ts'

/** Reads anew what has changed, or so many of it; gives how many were read. */
export async function settleSearch(
  db: Writer,
  account: string,
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  let read = 0
  while (read < atMost) {
    const due = await db
      .selectFrom('search_due')
      .select(['kind', 'id'])
      .where('account', '=', account)
      .limit(most)
      .execute()
    if (due.length === 0) break
    for (const [kind, rows] of Map.groupBy(due, ({ kind }) => kind)) {
      await readAnew(
        db,
        account,
        kind as SearchKind,
        rows.map(({ id }) => id),
      )
    }
    read += due.length
  }
  return read
}

const most = 250

async function readAnew(db: Writer, account: string, kind: SearchKind, ids: readonly string[]) {
  const of = { account, kind, ids }
  const before = await namesBefore(db, of)
  const rows = await sources[kind](db, account, ids)
  await removeRows(db, of)
  const values = rows.map((row) => {
    const marks = [...marksOf(account, kind), ...nameMarks(row.name)].join(' ')
    return { account, kind, marks, ...blank, ...row }
  })
  if (values.length > 0) await db.insertInto('search_row').values(values).execute()
  await db
    .deleteFrom('search_due')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute()
  // Texts are found by the names around them too, and people by where they were met.
  const named = rows.filter(({ id, name }) => before.has(id) && before.get(id) !== name)
  await noteAround(
    db,
    of,
    named.map(({ id }) => id),
  )
}

const blank = { application: null, contact: null, name: '', about: '', words: '' } as const

type Some = { readonly account: string; readonly kind: SearchKind; readonly ids: readonly string[] }

async function namesBefore(
  db: Writer,
  { account, kind, ids }: Some,
): Promise<ReadonlyMap<string, string>> {
  if (kind !== 'person' && kind !== 'application') return new Map()
  const rows = await db
    .selectFrom('search_row')
    .select(['id', 'name'])
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function removeRows(db: Writer, { account, kind, ids }: Some): Promise<void> {
  await db
    .deleteFrom('search_row')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute()
}

async function noteAround(db: Writer, { account, kind }: Some, ids: readonly string[]) {
  if (ids.length === 0) return
  const column = kind === 'person' ? 'contact' : 'application'
  await db
    .insertInto('search_due')
    .columns(['account', 'kind', 'id'])
    .expression((query) =>
      query
        .selectFrom('search_row')
        .select(['account', 'kind', 'id'])
        .where('account', '=', account)
        .where(column, 'in', ids)
        .where('kind', '<>', kind),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (kind === 'person') return
  const met = await db
    .selectFrom('application_contact')
    .select('contact')
    .distinct()
    .where('account', '=', account)
    .where('application', 'in', ids)
    .execute()
  await noteDue(
    db,
    account,
    'person',
    met.map(({ contact }) => contact),
  )
}

async function noteDue(
  db: Writer,
  account: string,
  kind: SearchKind,
  ids: readonly string[],
): Promise<void> {
  await inChunks(ids, async (part) => {
    await db
      .insertInto('search_due')
      .values(part.map((id) => ({ account, kind, id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return []
  })
}
