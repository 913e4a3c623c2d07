// Replies whose meaning is not said yet.
import type { Moment } from '../days/moment.ts'
import type { Entry } from './entry.ts'
import { liveEntries } from './live-entries.ts'

type Reply = Entry & { readonly type: 'reply' }

/** What waits to be read at `now`, in order of time. */
export function unreadReplies(journal: readonly Entry[], now: Moment): readonly Reply[] {
  let waiting: Reply[] = []
  for (const entry of liveEntries(journal, now)) {
    if (entry.type === 'reply' && entry.meaning === undefined) waiting.push(entry)
    if (entry.type === 'read') waiting = waiting.filter((one) => one.contact !== entry.contact)
  }
  return waiting
}
