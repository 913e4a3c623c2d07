// What can be found, kept as things stand. Triggers note what has changed, whoever changes it, so that no writer can
// forget; before a transaction ends what was noted is read anew, folded by core. It can be made anew as a whole.
import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import { inChunks } from './chunks.ts'
import { marksOf, nameMarks } from './search-marks.ts'
import { sources, type Found, type SearchKind } from './search-sources.ts'
import type { Tables, Writer } from './tables.ts'

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
  const before = new Map((await listRows(db, of)).map((row) => [row.id, row]))
  const rows = (await sources[kind](db, account, ids)).map((row) => rowOf(account, kind, row))
  const now = new Set(rows.map(({ id }) => id))
  // What is as it was stays where it is: taking words out of the index costs more than putting them in.
  const changed = rows.filter((row) => !isDeepStrictEqual(row, before.get(row.id)))
  const gone = [...before.keys()].filter((id) => !now.has(id))
  await removeRows(db, { ...of, ids: [...changed.map(({ id }) => id), ...gone] })
  if (changed.length > 0) {
    await db
      .insertInto('search_row')
      .values(changed.map((row) => ({ account, kind, ...row })))
      .execute()
  }
  await db
    .deleteFrom('search_due')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute()
  if (kind !== 'person' && kind !== 'application') return
  // Texts are found by the names around them too, and people by where they were met.
  const named = changed.filter(({ id, name }) => before.has(id) && before.get(id)?.name !== name)
  await noteAround(
    db,
    of,
    named.map(({ id }) => id),
  )
}

type Some = { readonly account: string; readonly kind: SearchKind; readonly ids: readonly string[] }
type Row = Omit<Selectable<Tables['search_row']>, 'number' | 'account' | 'kind'>

function rowOf(account: string, kind: SearchKind, found: Found): Row {
  const { id, application = null, contact = null, name = '', about = '', words = '' } = found
  const marks = [...marksOf(account, kind), ...nameMarks(name)].join(' ')
  return { id, application, contact, marks, name, about, words }
}

async function listRows(db: Writer, { account, kind, ids }: Some): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('search_row')
    .select(['id', 'application', 'contact', 'marks', 'name', 'about', 'words'])
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute()
  // Rows of one engine have no prototype.
  return rows.map((row) => ({ ...row }))
}

async function removeRows(db: Writer, { account, kind, ids }: Some): Promise<void> {
  if (ids.length === 0) return
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
