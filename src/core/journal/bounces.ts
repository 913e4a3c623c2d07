// A bounce: the last email to that person before it did not arrive and counts as not sent.
import type { Entry } from './entry.ts'

/** The notes that did not arrive. `entries` are live and in order. */
export function bouncedNotes(entries: readonly Entry[]): ReadonlySet<Entry> {
  const bounced = new Set<Entry>()
  const lastEmail = new Map<string, Entry>()
  for (const entry of entries) {
    if (entry.type === 'note' && entry.channel === 'email') lastEmail.set(entry.contact, entry)
    if (entry.type !== 'bounce') continue
    const note = lastEmail.get(entry.contact)
    if (note) bounced.add(note)
  }
  return bounced
}
