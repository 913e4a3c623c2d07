// An application is erased: its journal goes with it, and what merges of its people remember of it.
import type { Selectable } from 'kysely'
import type { Day } from '#core/days/day.ts'
import { addErased } from './erased.ts'
import type { Moved } from './merges.ts'
import { removeApplication } from './removal.ts'
import type { Tables, Writer } from './tables.ts'

export async function eraseApplication(
  db: Writer,
  account: string,
  { id, on }: { readonly id: string; readonly on: Day },
): Promise<void> {
  await forgetMoved(db, account, id)
  // What points to the journal before the journal.
  for (const table of ['material_sent', 'reference_use', 'entry'] as const) {
    await db
      .deleteFrom(table)
      .where('account', '=', account)
      .where('application', '=', id)
      .execute()
  }
  await removeApplication(db, account, id)
  await removeNameless(db, account)
  await addErased(db, account, [id], on)
}

async function forgetMoved(db: Writer, account: string, application: string): Promise<void> {
  const interviews = await db
    .selectFrom('interview')
    .select('id')
    .where('account', '=', account)
    .where('application', '=', application)
    .execute()
  const gone = new Set([application, ...interviews.map(({ id }) => id)])
  const merges = await db.selectFrom('merge').selectAll().where('account', '=', account).execute()
  for (const merge of merges) {
    const body = withoutMoved(merge, gone)
    if (body === merge.body) continue
    await db
      .updateTable('merge')
      .set({ body })
      .where('account', '=', account)
      .where('id', '=', merge.id)
      .execute()
  }
}

function withoutMoved({ body }: Selectable<Tables['merge']>, gone: ReadonlySet<string>): string {
  const moved = JSON.parse(body) as Moved
  const ofOthers = <Row extends { readonly interview: string }>(rows: readonly Row[]) =>
    rows.filter(({ interview }) => !gone.has(interview))
  const left: Moved = {
    ...moved,
    listed: moved.listed.filter((row) => !gone.has(row.application)),
    met: ofOthers(moved.met),
    takeaways: ofOthers(moved.takeaways),
    takeawaysBefore: ofOthers(moved.takeawaysBefore),
    takeawaysAfter: ofOthers(moved.takeawaysAfter),
    newApplications: moved.newApplications.filter((id) => !gone.has(id)),
    newInterviews: moved.newInterviews.filter((id) => !gone.has(id)),
    deciding: moved.deciding.filter((id) => !gone.has(id)),
  }
  return JSON.stringify(left)
}

/** Somebody erased before, whom no application needs any more. */
async function removeNameless(db: Writer, account: string): Promise<void> {
  await db
    .deleteFrom('contact')
    .where('account', '=', account)
    .where('erased_on', 'is not', null)
    .where('id', 'not in', (query) =>
      query.selectFrom('application_contact').select('contact').where('account', '=', account),
    )
    .execute()
}
