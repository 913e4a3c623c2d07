// What was removed leaves traces where it lay until they are written over. That is asked for in the transaction
// that removes, and done after it; cut off, it is done at the next start.
import { changeFact, findFact, removeFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from './desk.ts'

export function markToSweep({ db, account }: WritingDesk): Promise<void> {
  return changeFact(db, account, 'to-sweep', 'yes')
}

/** Nothing to do where nothing was removed. While somebody else reads it may stay undone: then it is left for later. */
export async function sweep({ db, account, sweep }: Desk): Promise<void> {
  if (!sweep || (await findFact(db, account, 'to-sweep')) === undefined) return
  if (!(await sweep())) return
  await write(db, account, (db) => removeFact(db, account, 'to-sweep'))
}
