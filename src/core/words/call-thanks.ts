// A line to thank somebody for a talk on the phone, by whichever way one writes to them. It promises nothing new.
import type { Case } from '../case/case.ts'
import type { Outcome } from '../journal/entry.ts'
import { choose } from './choice.ts'
import { paragraph } from './sentence.ts'
import { needsOfAll, voiceOf } from './voice.ts'

type Talk = { readonly interview: string; readonly contact: string; readonly outcome: Outcome }

/** Nothing where nobody talked, or a name is missing. */
export function callThanks(kase: Case, { outcome, ...about }: Talk): string | undefined {
  if (outcome !== 'talked') return undefined
  const voice = voiceOf(kase, about)
  if (needsOfAll(voice).length > 0) return undefined
  const { thanks, endings } = voice.language.callThanks
  return paragraph(choose(thanks, voice.turn, 0)(voice), choose(endings, voice.turn, 1)(voice))
}
