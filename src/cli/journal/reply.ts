// Somebody got in touch, or what they wrote is given its meaning.
import { recordReply } from '#operations/journal/record-reply.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { meant } from '../frame/meant.ts'
import { nextSayer } from '../frame/say-next.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & {
  readonly application?: string
  readonly at?: string
  readonly words?: string
  readonly decisionBy?: string
  readonly said?: string
}

export async function reply(
  this: Context,
  { application, at: when, data, json, words, ...came }: Flags,
  whom: string,
  meaning?: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const found = await meant(at, whom, { application })
    const made = await at.run(recordReply, {
      ...{ application: found.application.id, contact: found.contact.id, meaning, at: when },
      ...{ words: await typedText(this, words), ...came },
    })
    const next = await nextSayer(at, found)
    const head =
      meaning === undefined
        ? `It is recorded. Everything waits until you say what it means: npx sincerely reply "${found.contact.name}" MEANING\n`
        : `What ${found.contact.name} wrote is recorded.\n`
    at.print(made, (layout) => `${layout.wrap(head)}${meaning === undefined ? '' : next(layout)}`)
  })
}
