// The call to somebody that is to be made next: which one it is, and all that can be said of it.
import { dayOf } from '#core/days/zone.ts'
import { factsOf, type CallFacts } from '#core/words/call-fields.ts'
import { callingOf, type Calling } from '#core/words/calling.ts'
import { voiceOf } from '#core/words/voice.ts'
import type { OneCall } from '#store/call-words.ts'
import type { Occasion } from './get-occasion.ts'

export type StandOfCall = {
  readonly calling: Calling
  readonly facts: CallFacts
  readonly call: OneCall
}

export function standOfCall({ case: kase, plan, interview, contact, zone }: Occasion): StandOfCall {
  const about = { interview: interview.id, contact: contact.id }
  const when = { plan, on: dayOf(kase.now, zone), at: kase.now }
  const calling = callingOf(voiceOf(kase, about), when)
  const { round, attempt } = calling
  return { calling, facts: factsOf(calling), call: { ...about, round, attempt } }
}
