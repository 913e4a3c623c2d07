// What was removed leaves traces where it lay until they are written over. That is asked for in the transaction
// that removes, and done after it; cut off, it is done at the next start.
import { Problem } from '#core/problem.ts'
import { changeFact, findFact, removeFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from './desk.ts'

/** With `backups` those made before go too. */
export function markToSweep(
  { db, account }: WritingDesk,
  { backups = false }: { readonly backups?: boolean | undefined },
): Promise<void> {
  return changeFact(db, account, 'to-sweep', backups ? withBackups : 'yes')
}

const withBackups = 'with backups'

/** Nothing to do where nothing was removed. While somebody else reads it may stay undone: then it is left for later. */
export async function sweep({ db, account, sweep }: Desk): Promise<void> {
  const marked = await findFact(db, account, 'to-sweep')
  if (!sweep || marked === undefined) return
  if (!(await sweep({ backups: marked === withBackups }))) return
  await write(db, account, (db) => removeFact(db, account, 'to-sweep'))
}

/** What was removed is removed; where another program or a full disk is in the way, the beat tries it again, and says so. */
export async function sweepOrLater(desk: Desk): Promise<void> {
  try {
    await sweep(desk)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
}
