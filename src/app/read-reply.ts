import { meanings } from '#core/journal/entry.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { Problem } from '#core/problem.ts'
import { listJournal } from '#store/journal.ts'
import type { Desk } from './desk.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { word } from './input/word.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type ReplyRead = RecordingAbout & DateInput & { readonly meaning: string }

/** Says what the unread replies of a person mean. Gives the entry's id. */
export function readReply(desk: Desk, input: ReplyRead): Promise<string> {
  return recordAbout(desk, input, async (about, { db, account, now }) => {
    const journal = await listJournal(db, account, input.application)
    const reply = unreadReplies(journal, now()).find(({ contact }) => contact === input.contact)
    if (!reply) {
      const sentence = 'Every reply of this person has been read already.'
      throw new Problem('conflict', sentence, { field: 'contact' })
    }
    const meaning = word(input.meaning, meanings, 'meaning')
    return { type: 'read', ...about, meaning, ...readDateGiven(input, reply.at) }
  })
}
