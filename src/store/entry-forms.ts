// Every form in which an entry was ever kept stays readable: rows are never rewritten, so older
// forms are brought up to date as they are read.
import { readEntry } from '#core/journal/read-entry.ts'
import { Problem } from '#core/problem.ts'
import type { KeptEntry } from './journal.ts'

/** The version of the form in which entries are kept now. */
export const entryVersion = 1

export type EntryRow = {
  readonly id: string
  readonly application: string
  /** Whom it is about now; in the body stands whom it was written about. */
  readonly contact: string | null
  readonly version: number
  readonly body: string
  readonly words: string | null
  readonly reason: string | null
}

export function readEntryRow(row: EntryRow): KeptEntry {
  if (row.version > entryVersion) {
    throw new Problem(
      'data-unusable',
      'The journal holds entries written by a newer version of Sincerely; please start that one.',
    )
  }
  const { id, application, contact, words, reason } = row
  const entry = readEntry(JSON.parse(row.body), `journal entry ${id}`)
  return {
    ...entry,
    ...('contact' in entry && contact !== null && { contact }),
    ...{ id, application },
    ...(words !== null && { words }),
    ...(reason !== null && { reason }),
  }
}
