import { meanings } from '#core/journal/entry.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import type { Desk } from './desk.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { word } from './input/word.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type ReplyRead = RecordingAbout & DateInput & { readonly meaning: string }

/** Says what a person means: by the replies that wait to be read, else by one that is new. Gives the entry's id. */
export function readReply(desk: Desk, input: ReplyRead): Promise<string> {
  return recordAbout(desk, input, (about, { journal, now }) => {
    const meaning = word(input.meaning, meanings, 'meaning')
    const waiting = unreadReplies(journal, now).find(({ contact }) => contact === input.contact)
    const date = readDateGiven(input, (waiting ?? about).at)
    return { type: waiting ? 'read' : 'reply', ...about, meaning, ...date }
  })
}
