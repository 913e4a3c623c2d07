// A line to thank somebody for a talk on the phone, by whichever way one writes to them. It promises nothing new.
import type { Case } from '../case/case.ts'
import type { Outcome } from '../journal/entry.ts'
import { choose } from './choice.ts'
import { paragraph } from './sentence.ts'
import { needsOfAll, voiceOf, type Phrasing } from './voice.ts'

type Talk = { readonly interview: string; readonly contact: string; readonly outcome: Outcome }

/** Nothing where nobody talked, or a name is missing. */
export function callThanks(kase: Case, { outcome, ...about }: Talk): string | undefined {
  if (outcome !== 'talked') return undefined
  const voice = voiceOf(kase, about)
  if (needsOfAll(voice).length > 0) return undefined
  const say = (list: readonly Phrasing[], part: number) => choose(list, voice.turn, part)(voice)
  return paragraph(say(thanks, 0), say(endings, 1))
}

const thanks: readonly Phrasing[] = [
  ({ to }) => `Thank you for taking my call today, ${to.name}`,
  ({ to }) => `${to.name}, thank you for your time on the phone today`,
  ({ to, role }) => `Thank you for talking with me today about ${role}, ${to.name}`,
  ({ to }) => `It was good to talk with you today, ${to.name}. Thank you`,
  ({ to, tone }) => `${tone('Many thanks', 'Thanks', 'Thank you')} for the talk today, ${to.name}`,
]

const endings: readonly Phrasing[] = [
  () => 'What you told me helps, and I look forward to hearing more',
  ({ company }) =>
    `I am glad to know where things stand, and I remain very interested in ${company}`,
  () => 'If anything would help you decide, please tell me, and you will have it',
  () => 'I appreciate that you told me how things stand',
  () => 'Please let me know if there is anything else you need from me',
]
