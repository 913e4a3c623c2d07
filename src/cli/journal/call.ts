// A call was made, with what came of it.
import { recordCall } from '#operations/journal/record-call.ts'
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
  readonly asked?: string
  readonly askedBy?: string
  readonly news?: string
  readonly awayUntil?: string
  readonly reason?: string
}

export async function call(
  this: Context,
  { application, asked, askedBy, at: when, data, json, words, ...came }: Flags,
  whom: string,
  outcome: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const found = await meant(at, whom, { application, fits: ({ kind }) => kind === 'call' })
    const made = await at.run(recordCall, {
      ...{ application: found.application.id, contact: found.contact.id, outcome, at: when },
      ...{ words: await typedText(this, words), ...came },
      ...(asked !== undefined && { askedFor: { what: asked, ...(askedBy && { by: askedBy }) } }),
    })
    const next = await nextSayer(at, found)
    at.print(made, (layout) => `The call to ${found.contact.name} is recorded.\n${next(layout)}`)
  })
}
