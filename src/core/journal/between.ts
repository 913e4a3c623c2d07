// What passed between the candidate and one person: what was sent, and what was said.
import type { Entry, EntryType } from './entry.ts'

/** The kinds that say so by themselves. */
export const betweenTypes = [
  ...(['note', 'bounce', 'call', 'reply', 'read', 'asked-for', 'away'] as const),
] satisfies readonly EntryType[]

export type Between = Entry & { readonly type: (typeof betweenTypes)[number] | 'provided' }

/**
 * What passed between them, of the entries of one application, which are live and in order. What was provided
 * belongs to whoever had asked for it.
 */
export function passedBetween<One extends Entry>(
  entries: readonly One[],
  contact: string,
): readonly (One & Between)[] {
  const asked = new Set<string>()
  return entries.filter((entry): entry is One & Between => {
    if (entry.type === 'provided') return asked.has(entry.what)
    if (!('contact' in entry) || entry.contact !== contact) return false
    if (entry.type === 'asked-for') asked.add(entry.what)
    return isBetween(entry)
  })
}

/** Whether it is of a kind that was sent or said. */
export function isBetween(entry: Entry): entry is Between {
  return entry.type === 'provided' || betweenTypes.some((type) => type === entry.type)
}
