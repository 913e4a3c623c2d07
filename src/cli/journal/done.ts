// What one did oneself: a note by post or with another mail program, with its words; or what they had asked for.
import { stepKinds } from '#core/journal/entry.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { recordNote } from '#operations/journal/record-note.ts'
import { recordProvided } from '#operations/materials/record-provided.ts'
import { getNote } from '#operations/notes/get-note.ts'
import { atDesk, type AtDesk, type DeskFlags } from '../frame/at-desk.ts'
import { nextSayer } from '../frame/say-next.ts'
import { stepMeant, type StepMeant } from '../frame/step-meant.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & Doing & { readonly application?: string; readonly kind?: string }

type Doing = {
  readonly channel?: string | undefined
  readonly at?: string | undefined
  readonly words?: string | undefined
  readonly reason?: string | undefined
}

export async function done(
  this: Context,
  { application, kind, data, json, ...doing }: Flags,
  whom: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const meant = await stepMeant(at, whom, { application, kind, kinds: byHand })
    const { made, channel } = await record(at, meant, doing)
    const next = await nextSayer(at, meant)
    const step = { ...meant.step, ...(channel && { channel }) }
    at.print(made, (layout) => `Done: ${sayStep(step, meant.contact.name)}.\n${next(layout)}`)
  })
}

/** A call has a command of its own, as it has an outcome. */
const byHand = stepKinds.filter((kind) => kind !== 'call')

async function record(at: AtDesk, { application, step }: StepMeant, doing: Doing) {
  const { channel: on, at: when, words, reason } = doing
  const { contact, interview, kind, what = '' } = step
  const about = { application: application.id, at: when }
  if (kind === 'material' || kind === 'call')
    return { made: await at.run(recordProvided, { ...about, what }) }
  const { channel, text } = await at.run(getNote, { interview, contact, kind, channel: on })
  const kept = (await typedText(at.context, words)) ?? text
  const note = { ...about, contact, kind, channel, words: kept, reason }
  return { made: await at.run(recordNote, note), channel }
}
