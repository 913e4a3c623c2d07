// How often each entry of the calendar has changed, and when it did last: programs that read calendars ask for both.
// An entry that is gone keeps its row, so that it goes on counting should it come back.
import { printMoment, type Moment } from '#core/days/moment.ts'
import { inChunks } from './chunks.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

/** Which entry it is: the key is one of its own within the application. */
export type OneEntry = { readonly application: string; readonly key: string }

export type EntryVersion = OneEntry & {
  /** Of all that it says. */
  readonly digest: string
  /** 0 at first. */
  readonly sequence: number
  readonly changedAt: Moment
}

export async function listEntryVersions(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly EntryVersion[]> {
  const rows = await inChunks(applications, (part) =>
    db
      .selectFrom('calendar_entry')
      .selectAll()
      .where('account', '=', account)
      .where('application', 'in', part)
      .execute(),
  )
  return rows.map(({ application, key, digest, sequence, changed_at: at }) => ({
    ...{ application, key, digest, sequence, changedAt: momentOf(at) },
  }))
}

export async function putEntryVersions(
  db: Writer,
  account: string,
  versions: readonly EntryVersion[],
): Promise<void> {
  await inChunks(versions, async (part) => {
    const rows = part.map(({ application, key, digest, sequence, changedAt }) => ({
      ...{ account, application, key, digest, sequence },
      changed_at: printMoment(changedAt),
    }))
    await db
      .insertInto('calendar_entry')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['account', 'application', 'key']).doUpdateSet((row) => ({
          digest: row.ref('excluded.digest'),
          sequence: row.ref('excluded.sequence'),
          changed_at: row.ref('excluded.changed_at'),
        })),
      )
      .execute()
    return []
  })
}
