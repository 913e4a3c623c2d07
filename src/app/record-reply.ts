import { meanings } from '#core/journal/entry.ts'
import type { Desk } from './desk.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { optionalWord } from './input/word.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type ReplyGot = RecordingAbout & DateInput & { readonly meaning?: string | undefined }

/** They wrote or called. Without a meaning everything waits until it is said. Gives the entry's id. */
export function recordReply(desk: Desk, input: ReplyGot): Promise<string> {
  return recordAbout(desk, input, (about) => {
    const meaning = optionalWord(input.meaning, meanings, 'meaning')
    return {
      type: 'reply',
      ...about,
      ...(meaning !== undefined && { meaning }),
      ...readDateGiven(input, about.at),
    }
  })
}
