// The story with one person: all that was sent and said over all applications, latest first.
import { passedBetween, type Between } from '#core/journal/between.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import type { KeptApplication } from '#store/applications.ts'
import type { KeptEntry } from '#store/journal.ts'
import type { KeptCase } from './get-case.ts'

export type StoryLine = {
  readonly entry: KeptEntry & Between
  /** What was said for several applications at once is told once. */
  readonly applications: readonly KeptApplication[]
}

export function storyWith(cases: readonly KeptCase[], contact: string): readonly StoryLine[] {
  const told = cases.flatMap(({ application, journal, now }) =>
    passedBetween(liveEntries(journal, now), contact).map((entry) => ({ application, entry })),
  )
  const lines = Map.groupBy(told, ({ entry }) => sameness(entry))
  return [...lines.values()]
    .map((same) => ({
      entry: same[0]!.entry,
      applications: same.map(({ application }) => application),
    }))
    .toReversed()
    .toSorted((a, b) => b.entry.at - a.entry.at)
}

/** What was written in one go has one time, and differs in nothing but its application. */
function sameness(entry: KeptEntry): string {
  return JSON.stringify({ ...entry, id: '', application: '' })
}
