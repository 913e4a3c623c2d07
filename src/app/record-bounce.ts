import { Problem } from '#core/problem.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import type { Desk } from './desk.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

/** The last email to a person came back. Gives the entry's id. */
export function recordBounce(desk: Desk, input: RecordingAbout): Promise<string> {
  return recordAbout(desk, input, (about, { journal }) => {
    const wasSent = liveEntries(journal, about.at).some(
      (entry) =>
        entry.type === 'note' && entry.channel === 'email' && entry.contact === about.contact,
    )
    if (wasSent) return { type: 'bounce', ...about }
    const sentence = 'No email to this person stands in the journal that could have come back.'
    throw new Problem('conflict', sentence, { field: 'contact' })
  })
}
