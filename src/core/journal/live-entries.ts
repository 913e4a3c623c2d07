// What counts of the journal: entries up to now, in order, without what was taken back.
import type { Moment } from '../days/moment.ts'
import type { Entry } from './entry.ts'

/** The entries that count at `now`, by time; several at one moment in journal order. */
export function liveEntries<One extends Entry>(
  journal: readonly One[],
  now: Moment,
): readonly One[] {
  const takenBack = idsTakenBack(journal, now)
  const live = journal.filter(
    (entry) =>
      entry.at <= now &&
      entry.type !== 'taken-back' &&
      (entry.id === undefined || !takenBack.has(entry.id)),
  )
  return isInOrder(live) ? live : live.toSorted((a, b) => a.at - b.at)
}

function idsTakenBack(journal: readonly Entry[], now: Moment): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const entry of journal) {
    if (entry.type === 'taken-back' && entry.at <= now) ids.add(entry.entry)
  }
  return ids
}

function isInOrder(entries: readonly Entry[]): boolean {
  return entries.every((entry, index) => index === 0 || entries[index - 1]!.at <= entry.at)
}
