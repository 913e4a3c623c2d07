// The candidate's own time away, as it stands in journals.
import { readEntryRow } from './entry-forms.ts'
import { entryColumns, type KeptEntry } from './journal.ts'
import type { Db } from './tables.ts'

export type KeptPause = KeptEntry & { readonly type: 'pause' }

/** The pauses of these applications, but for those taken back. */
export async function listPauses(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly KeptPause[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('entry')
    .select(entryColumns)
    .where('account', '=', account)
    .where('application', 'in', applications)
    .where('type', '=', 'pause')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entry as later')
            .select('later.takes_back')
            .whereRef('later.account', '=', 'entry.account')
            .whereRef('later.takes_back', '=', 'entry.id'),
        ),
      ),
    )
    .execute()
  return rows.map(readEntryRow).filter(isPause)
}

function isPause(entry: KeptEntry): entry is KeptPause {
  return entry.type === 'pause'
}
