// Everything that points to one person is made to point to another; what lay how before is handed back.
import type { Moved } from './merges.ts'
import type { Writer } from './tables.ts'

export type Pair = { readonly kept: string; readonly lost: string }

type Pointers = Omit<Moved, 'before' | 'after' | 'waysBefore' | 'waysAfter' | 'gotPhoto'>

export async function movePointers(db: Writer, account: string, pair: Pair): Promise<Pointers> {
  const people = await movePlaces(db, account, pair)
  const takeaways = await moveTakeaways(db, account, pair)
  const entries = await moveEntries(db, account, pair)
  const deciding = await moveDeciding(db, account, pair)
  for (const table of ['takeaway', 'interview_contact', 'wake', 'application_contact'] as const) {
    await db
      .deleteFrom(table)
      .where('account', '=', account)
      .where('contact', '=', pair.lost)
      .execute()
  }
  return { ...people, ...takeaways, entries, deciding }
}

/** Where both were, the place of the one kept stays. */
async function movePlaces(db: Writer, account: string, { kept, lost }: Pair) {
  const rowsOf = <Table extends 'application_contact' | 'interview_contact'>(
    table: Table,
    contact: string,
  ) =>
    db
      .selectFrom<'application_contact' | 'interview_contact'>(table)
      .selectAll()
      .where('account', '=', account)
      .where('contact', '=', contact)
      .execute() as Promise<unknown> as Promise<
      Table extends 'application_contact' ? Moved['listed'] : Moved['met']
    >
  const listed = await rowsOf('application_contact', lost)
  const met = await rowsOf('interview_contact', lost)
  const listedBefore = new Set(
    (await rowsOf('application_contact', kept)).map(({ application }) => application),
  )
  const metBefore = new Set(
    (await rowsOf('interview_contact', kept)).map(({ interview }) => interview),
  )
  const newlyListed = listed.filter(({ application }) => !listedBefore.has(application))
  const newlyMet = met.filter(({ interview }) => !metBefore.has(interview))
  const asKept = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, contact: kept }))
  if (newlyListed.length > 0) {
    await db.insertInto('application_contact').values(asKept(newlyListed)).execute()
  }
  if (newlyMet.length > 0) {
    await db.insertInto('interview_contact').values(asKept(newlyMet)).execute()
  }
  return {
    ...{ listed, met },
    newApplications: newlyListed.map(({ application }) => application),
    newInterviews: newlyMet.map(({ interview }) => interview),
  }
}

/** Where both have one, what was noted of the one merged stands below. */
async function moveTakeaways(db: Writer, account: string, { kept, lost }: Pair) {
  const rowsOf = (contact: string) =>
    db
      .selectFrom('takeaway')
      .selectAll()
      .where('account', '=', account)
      .where('contact', '=', contact)
      .execute()
  const takeaways = await rowsOf(lost)
  const known = new Map((await rowsOf(kept)).map((row) => [row.interview, row]))
  const takeawaysAfter = takeaways.map((row) => {
    const before = known.get(row.interview)
    return { ...(before ? together(before, row) : row), contact: kept }
  })
  const takeawaysBefore = takeaways.flatMap(({ interview }) => known.get(interview) ?? [])
  for (const row of takeawaysAfter) await putTakeaway(db, row)
  return { takeaways, takeawaysBefore, takeawaysAfter }
}

type TakeawayRow = Moved['takeaways'][number]

const parts = ['interesting', 'issue', 'handling', 'expertise'] as const

function together(one: TakeawayRow, other: TakeawayRow): TakeawayRow {
  const said = parts.map((part) => {
    const texts = [one[part], other[part]].filter((text) => text !== null)
    return [part, texts.length === 0 ? null : [...new Set(texts)].join('\n\n')]
  })
  return { ...one, ...Object.fromEntries(said) }
}

export async function putTakeaway(db: Writer, row: TakeawayRow): Promise<void> {
  const said = Object.fromEntries(parts.map((part) => [part, row[part]]))
  await db
    .insertInto('takeaway')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['account', 'interview', 'contact']).doUpdateSet(said),
    )
    .execute()
}

async function moveEntries(db: Writer, account: string, { kept, lost }: Pair) {
  const rows = await db
    .selectFrom('entry')
    .select('id')
    .where('account', '=', account)
    .where('contact', '=', lost)
    .orderBy('id')
    .execute()
  await db
    .updateTable('entry')
    .set({ contact: kept })
    .where('account', '=', account)
    .where('contact', '=', lost)
    .execute()
  return rows.map(({ id }) => id)
}

async function moveDeciding(db: Writer, account: string, { kept, lost }: Pair) {
  const rows = await db
    .selectFrom('interview')
    .select('id')
    .where('account', '=', account)
    .where('decision_from', '=', lost)
    .orderBy('id')
    .execute()
  await db
    .updateTable('interview')
    .set({ decision_from: kept })
    .where('account', '=', account)
    .where('decision_from', '=', lost)
    .execute()
  return rows.map(({ id }) => id)
}
