import { channels, noteKinds } from '#core/journal/entry.ts'
import type { Desk } from './desk.ts'
import { word } from './input/word.ts'
import { reasonReader, type Reasoned } from './reason.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type NoteSent = RecordingAbout &
  Reasoned & { readonly kind: string; readonly channel: string }

/** A thank-you, status note or check-in went out; its text is kept in `words`. Gives the entry's id. */
export function recordNote(desk: Desk, input: NoteSent): Promise<string> {
  return recordAbout(desk, input, async (about, kase, desk) => {
    const kind = word(input.kind, noteKinds, 'kind')
    const channel = word(input.channel, channels, 'channel')
    const readReason = await reasonReader(desk, kase, { ...input, kind })
    return { type: 'note', ...about, kind, channel, ...readReason() }
  })
}
