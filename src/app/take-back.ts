// Anything in the journal can be taken back, but for a taking back: then it is written anew.
import { Problem } from '#core/problem.ts'
import { findErased } from '#store/erased.ts'
import { appendEntry, findEntry, listJournal, type KeptEntry } from '#store/journal.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

/** From then on the entry is as if never written. Gives the application's id. */
export function takeBack(desk: Desk, input: Keyed & { readonly entry: string }): Promise<string> {
  return change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id: entry, application } = await getStandingEntry(desk, input.entry)
    const at = desk.now()
    await appendEntry(db, account, application, { id: desk.newId(), at, type: 'taken-back', entry })
    return { outcome: application, moved: [application] }
  })
}

/** The entry, as long as it can be taken back. */
export async function getStandingEntry({ db, account }: Desk, id: string): Promise<KeptEntry> {
  const entry = await findEntry(db, account, id)
  if (!entry) {
    throw new Problem('not-found', 'There is no such entry in the journal.', { field: 'entry' })
  }
  if (entry.type === 'taken-back') {
    const sentence = 'Taking back cannot be taken back; please write the entry anew.'
    throw new Problem('conflict', sentence, { field: 'entry' })
  }
  if ('contact' in entry && (await findErased(db, account, entry.contact)) !== undefined) {
    const sentence =
      'This is about somebody who was erased; it stays as it is, and cannot be taken back.'
    throw new Problem('erased', sentence, { field: 'entry' })
  }
  const journal = await listJournal(db, account, entry.application)
  if (!journal.some((later) => later.type === 'taken-back' && later.entry === id)) return entry
  throw new Problem('conflict', 'This entry has been taken back already.', { field: 'entry' })
}
