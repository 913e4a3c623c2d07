// What a merge moved is put back where it lay. What came since stays with the one kept.
import { inChunks } from './chunks.ts'
import type { Merge, Moved } from './merges.ts'
import { putTakeaway } from './merging.ts'
import type { Writer } from './tables.ts'

export async function movePointersBack(
  db: Writer,
  account: string,
  { kept, lost, moved }: Merge,
): Promise<void> {
  const standing = await onlyStanding(db, account, moved)
  await putBack(db, account, lost, standing)
  await restoreTakeaways(db, account, kept, moved)
  await leaveInterviews(db, account, kept, moved)
  await repoint(db, account, { kept, lost }, moved)
  await leaveApplications(db, account, kept, moved)
}

/** Interviews that were removed meanwhile, or applications, are not made anew. */
async function onlyStanding(db: Writer, account: string, moved: Moved) {
  const idsOf = async (table: 'interview' | 'application', ids: readonly string[]) => {
    const rows = await inChunks(ids, (part) =>
      db
        .selectFrom(table)
        .select('id')
        .where('account', '=', account)
        .where('id', 'in', part)
        .execute(),
    )
    return new Set(rows.map(({ id }) => id))
  }
  const applications = await idsOf(
    'application',
    moved.listed.map(({ application }) => application),
  )
  const interviews = await idsOf(
    'interview',
    moved.met.map(({ interview }) => interview),
  )
  return {
    listed: moved.listed.filter(({ application }) => applications.has(application)),
    met: moved.met.filter(({ interview }) => interviews.has(interview)),
    takeaways: moved.takeaways.filter(({ interview }) => interviews.has(interview)),
  }
}

type Standing = Pick<Moved, 'listed' | 'met' | 'takeaways'>

async function putBack(
  db: Writer,
  account: string,
  lost: string,
  { listed, met, takeaways }: Standing,
): Promise<void> {
  const own = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, account, contact: lost }))
  if (listed.length > 0) await db.insertInto('application_contact').values(own(listed)).execute()
  if (met.length > 0) await db.insertInto('interview_contact').values(own(met)).execute()
  if (takeaways.length > 0) await db.insertInto('takeaway').values(own(takeaways)).execute()
}

/** One that was written on since stays as it is. */
async function restoreTakeaways(
  db: Writer,
  account: string,
  kept: string,
  { takeawaysBefore, takeawaysAfter }: Moved,
): Promise<void> {
  for (const after of takeawaysAfter) {
    const now = db
      .selectFrom('takeaway')
      .selectAll()
      .where('account', '=', account)
      .where('interview', '=', after.interview)
      .where('contact', '=', kept)
    const row = await now.executeTakeFirst()
    if (!row || !isSame(row, after)) continue
    const before = takeawaysBefore.find(({ interview }) => interview === after.interview)
    if (before) await putTakeaway(db, { ...before, account, contact: kept })
    else {
      await db
        .deleteFrom('takeaway')
        .where('account', '=', account)
        .where('interview', '=', after.interview)
        .where('contact', '=', kept)
        .execute()
    }
  }
}

/** Those they came to by the merge, unless something was noted there since. */
async function leaveInterviews(
  db: Writer,
  account: string,
  kept: string,
  { newInterviews }: Moved,
): Promise<void> {
  if (newInterviews.length === 0) return
  await db
    .deleteFrom('interview_contact')
    .where('account', '=', account)
    .where('contact', '=', kept)
    .where('interview', 'in', newInterviews)
    .where('interview', 'not in', (query) =>
      query
        .selectFrom('takeaway')
        .select('interview')
        .where('account', '=', account)
        .where('contact', '=', kept),
    )
    .execute()
}

async function repoint(
  db: Writer,
  account: string,
  { kept, lost }: Pick<Merge, 'kept' | 'lost'>,
  { entries, deciding }: Moved,
): Promise<void> {
  await inChunks(entries, async (part) => {
    await db
      .updateTable('entry')
      .set({ contact: lost })
      .where('account', '=', account)
      .where('contact', '=', kept)
      .where('id', 'in', part)
      .execute()
    return []
  })
  if (deciding.length === 0) return
  await db
    .updateTable('interview')
    .set({ decision_from: lost })
    .where('account', '=', account)
    .where('decision_from', '=', kept)
    .where('id', 'in', deciding)
    .execute()
}

/** Those they came to by the merge, unless they have something to do with them since. */
async function leaveApplications(
  db: Writer,
  account: string,
  kept: string,
  { newApplications }: Moved,
): Promise<void> {
  for (const application of newApplications) {
    const at = { account, application, contact: kept }
    if (await isInvolved(db, at)) continue
    for (const table of ['wake', 'application_contact'] as const) {
      await db
        .deleteFrom(table)
        .where('account', '=', account)
        .where('application', '=', application)
        .where('contact', '=', kept)
        .execute()
    }
  }
}

type At = { readonly account: string; readonly application: string; readonly contact: string }

async function isInvolved(db: Writer, { account, application, contact }: At): Promise<boolean> {
  for (const [table, column] of [
    ['interview_contact', 'contact'],
    ['entry', 'contact'],
    ['interview', 'decision_from'],
  ] as const) {
    const row = await db
      .selectFrom<'interview_contact' | 'entry' | 'interview'>(table)
      .select('application')
      .where('account', '=', account)
      .where('application', '=', application)
      .where(column as 'application', '=', contact)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

/** Whether two rows, or lists of rows, say the same, in whatever order their columns lie. */
export function isSame(one: object, other: object): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(rows: object): string {
  return JSON.stringify(rows, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
