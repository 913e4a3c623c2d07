// The notes among the entries, by their kind.
import type { Entry } from './entry.ts'

export type Note = Entry & { readonly type: 'note' }

export function isThankYou(entry: Entry): entry is Note {
  return entry.type === 'note' && entry.kind === 'thank-you'
}

export function isStatusNote(entry: Entry): entry is Note {
  return entry.type === 'note' && entry.kind === 'status-note'
}
