import { channels, noteKinds } from '#core/journal/entry.ts'
import type { Desk } from './desk.ts'
import { word } from './input/word.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type NoteSent = RecordingAbout & { readonly kind: string; readonly channel: string }

/** A thank-you, status note or check-in went out; its text is kept in `words`. Gives the entry's id. */
export function recordNote(desk: Desk, input: NoteSent): Promise<string> {
  return recordAbout(desk, input, (about) => ({
    type: 'note',
    ...about,
    kind: word(input.kind, noteKinds, 'kind'),
    channel: word(input.channel, channels, 'channel'),
  }))
}
