// What to say on the next call to somebody: whoever answers, or a machine.
import { dayOf } from '#core/days/zone.ts'
import { script, type Reached } from '#core/words/script.ts'
import type { Lacking, Script } from '#core/words/written.ts'
import type { Desk } from './desk.ts'
import { getOccasion, type Occasion } from './get-occasion.ts'

export type ScriptsAsked = { readonly interview: string; readonly contact: string }

export type ScriptsComposed = Occasion & {
  readonly scripts: Readonly<Record<Reached, Script | Lacking>>
}

export async function composeScripts(desk: Desk, asked: ScriptsAsked): Promise<ScriptsComposed> {
  const occasion = await getOccasion(desk, { ...asked, kind: 'call' })
  const { case: kase, plan, interview, contact, zone } = occasion
  const about = { interview: interview.id, contact: contact.id, plan }
  const now = { on: dayOf(kase.now, zone), at: kase.now }
  const when = (reached: Reached) => script(kase, { ...about, ...now, reached })
  const scripts = {
    answered: when('answered'),
    voicemail: when('voicemail'),
    colleague: when('colleague'),
  }
  return { ...occasion, scripts }
}
