import { Problem } from '#core/problem.ts'
import { markBounced } from '#store/outbox-moves.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import type { Desk } from './desk.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

/** The last email to a person came back. Gives the entry's id. */
export function recordBounce(desk: Desk, input: RecordingAbout): Promise<string> {
  return recordAbout(desk, input, (about, { journal }, desk) => {
    const { contact } = about
    const sent = liveEntries(journal, about.at).findLast(
      (entry) => entry.type === 'note' && entry.channel === 'email' && entry.contact === contact,
    )
    if (sent) {
      const along = () => markBounced(desk.db, desk.account, sent.id)
      return { type: 'bounce', ...about, along }
    }
    const sentence = 'No email to this person stands in the journal that could have come back.'
    throw new Problem('conflict', sentence, { field: 'contact' })
  })
}
