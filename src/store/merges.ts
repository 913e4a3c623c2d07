// Two entries of one person become one. The other row stays where it is, out of sight, and whatever pointed to
// it points to the one kept: entries too, of which only the pointer moves. What lay how before is written down.
import type { Selectable } from 'kysely'
import { printMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf, present } from './values.ts'

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>

/** All that a merge moved or changed, as it lay before and after. */
export type Moved = {
  readonly before: Row<'contact'>
  readonly after: Row<'contact'>
  readonly waysBefore: readonly Row<'contact_way'>[]
  readonly waysAfter: readonly Row<'contact_way'>[]
  readonly gotPhoto: boolean
  /** Of the one merged. */
  readonly listed: readonly Row<'application_contact'>[]
  readonly met: readonly Row<'interview_contact'>[]
  readonly takeaways: readonly Row<'takeaway'>[]
  /** Of the one kept, at the same interviews. */
  readonly takeawaysBefore: readonly Row<'takeaway'>[]
  readonly takeawaysAfter: readonly Row<'takeaway'>[]
  /** Where the one kept was not before. */
  readonly newApplications: readonly string[]
  readonly newInterviews: readonly string[]
  readonly entries: readonly string[]
  /** The interviews at which the one merged decides. */
  readonly deciding: readonly string[]
}

export type Merge = {
  readonly id: string
  readonly at: Moment
  readonly kept: string
  readonly lost: string
  readonly moved: Moved
  readonly undoneAt?: Moment
}

export async function addMerge(db: Writer, account: string, merge: Merge): Promise<void> {
  const { id, kept, lost, moved } = merge
  const row = { id, at: printMoment(merge.at), kept, lost, body: JSON.stringify(moved) }
  await db
    .insertInto('merge')
    .values({ account, ...row, undone_at: null })
    .execute()
}

export async function getMerge(db: Db, account: string, id: string): Promise<Merge> {
  const row = await db
    .selectFrom('merge')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) return toMerge(row)
  throw new Problem('not-found', 'There is no such merging here.', { field: 'merge' })
}

/** Those of a person that stand, latest first. */
export async function listMergesInto(
  db: Db,
  account: string,
  kept: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('merge')
    .innerJoin('contact', (join) =>
      join.onRef('contact.account', '=', 'merge.account').onRef('contact.id', '=', 'merge.lost'),
    )
    .select(['merge.id', 'contact.name'])
    .where('merge.account', '=', account)
    .where('merge.kept', '=', kept)
    .where('merge.undone_at', 'is', null)
    .orderBy('merge.at', 'desc')
    .orderBy('merge.id', 'desc')
    .execute()
}

/** Whoever was merged into them before is kept as that one too from now on. */
export async function markMerged(
  db: Writer,
  account: string,
  { kept, lost }: Pick<Merge, 'kept' | 'lost'>,
): Promise<void> {
  await db
    .updateTable('contact')
    .set({ merged_into: kept })
    .where('account', '=', account)
    .where((row) => row.or([row('id', '=', lost), row('merged_into', '=', lost)]))
    .execute()
}

export async function markApart(db: Writer, account: string, id: string): Promise<void> {
  const theirs = await listMerged(db, account, [id])
  const mark = (ids: readonly string[], into: string | null) =>
    db
      .updateTable('contact')
      .set({ merged_into: into })
      .where('account', '=', account)
      .where('id', 'in', ids)
      .execute()
  await mark([id], null)
  if (theirs.length > 0) await mark(theirs, id)
}

/** Who was merged into these, one after the other, and still is. */
async function listMerged(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('merge')
    .select('lost')
    .where('account', '=', account)
    .where('kept', 'in', ids)
    .where('undone_at', 'is', null)
    .execute()
  const lost = rows.map(({ lost }) => lost)
  return lost.length === 0 ? [] : [...lost, ...(await listMerged(db, account, lost))]
}

function toMerge({ id, at, kept, lost, body, undone_at }: Row<'merge'>): Merge {
  return present({
    ...{ id, at: momentOf(at), kept, lost, moved: JSON.parse(body) as Moved },
    undoneAt: undone_at === null ? null : momentOf(undone_at),
  })
}
