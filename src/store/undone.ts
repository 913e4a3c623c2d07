import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Writer } from './tables.ts'

/** An import or a merge was taken back. */
export async function markUndone(
  db: Writer,
  account: string,
  table: 'import' | 'merge',
  { id, at }: { readonly id: string; readonly at: Moment },
): Promise<void> {
  await db
    .updateTable<'import' | 'merge'>(table)
    .set({ undone_at: printMoment(at) })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}
