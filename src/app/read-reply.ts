import { meanings } from '#core/journal/entry.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import type { Desk } from './desk.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { word } from './input/word.ts'
import { contactErased } from '#store/contacts.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type ReplyRead = RecordingAbout & DateInput & { readonly meaning: string }

/** Says what a person means: by the replies that wait to be read, else by one that is new. Gives the entry's id. */
export function readReply(desk: Desk, input: ReplyRead): Promise<string> {
  return recordAbout(desk, { ...input, isOfErased: true }, (about, { contacts, journal, now }) => {
    const meaning = word(input.meaning, meanings, 'meaning')
    const waiting = unreadReplies(journal, now).find(({ contact }) => contact === input.contact)
    const date = readDateGiven(input, (waiting ?? about).at)
    if (contacts.some(({ id, erased }) => erased && id === about.contact)) {
      // The others wait until it is said; of what was written no word is kept.
      if (!waiting) throw contactErased()
      const { said: _, ...day } = date
      return { type: 'read', ...about, meaning, ...day, words: '' }
    }
    return { type: waiting ? 'read' : 'reply', ...about, meaning, ...date }
  })
}
