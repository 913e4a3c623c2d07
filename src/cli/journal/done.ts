// A note that one sent oneself: by post, or with another mail program. It is recorded with its words.
import { sayStep } from '#core/plan/say-step.ts'
import { recordNote } from '#operations/journal/record-note.ts'
import { getNote } from '#operations/notes/get-note.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { noteMeant } from '../frame/note-meant.ts'
import { nextSayer } from '../frame/say-next.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & {
  readonly application?: string
  readonly kind?: string
  readonly channel?: string
  readonly at?: string
  readonly words?: string
  readonly reason?: string
}

export async function done(
  this: Context,
  { application, kind, channel, at: when, words, reason, ...flags }: Flags,
  whom: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { note, ...found } = await noteMeant(at, whom, { application, kind })
    const stands = await at.run(getNote, { ...note, channel })
    const made = await at.run(recordNote, {
      ...{ application: found.application.id, contact: note.contact, kind: note.kind },
      ...{ channel: stands.channel, at: when, reason },
      words: (await typedText(this, words)) ?? stands.text,
    })
    const next = await nextSayer(at, found)
    const step = {
      ...note,
      channel: stands.channel,
      state: 'done' as const,
      on: 0 as never,
      because: '',
    }
    at.print(made, (layout) => `Done: ${sayStep(step, found.contact.name)}.\n${next(layout)}`)
  })
}
