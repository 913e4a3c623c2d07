// A note as it would go out now, with what the checks find; or words of one’s own are kept for it.
import { getNote } from '#operations/notes/get-note.ts'
import { keepNoteWords } from '#operations/notes/keep-note-words.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { noteMeant } from '../frame/note-meant.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'
import { sayNote } from './say-note.ts'

type Flags = DeskFlags & {
  readonly application?: string
  readonly kind?: string
  readonly channel?: string
  readonly leaveOut?: readonly string[]
  readonly words?: string
  readonly subject?: string
}

export async function note(
  this: Context,
  { application, kind, channel, leaveOut, words, subject, ...flags }: Flags,
  whom: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { note } = await noteMeant(at, whom, { application, kind })
    const asked = { ...note, channel, leftOut: leaveOut as never }
    const stands = await at.run(getNote, asked)
    const text = await typedText(this, words)
    if (text !== undefined || subject !== undefined) {
      await at.run(keepNoteWords, {
        ...{ ...note, channel: stands.channel, leftOut: stands.leftOut },
        ...{ subject: subject ?? stands.subject, text: text ?? stands.text ?? '' },
      })
    }
    const given =
      text === undefined && subject === undefined ? stands : await at.run(getNote, asked)
    at.print(given, (layout) => sayNote(layout, given))
  })
}
