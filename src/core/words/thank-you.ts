// The thank-you: what was said, with whom, on which day, and that one will be in touch. Every part the
// method names is there; thanks, position and promise always, the others unless they are left out on purpose.
import type { Day } from '../days/day.ts'
import type { Channel } from '../journal/entry.ts'
import type { Plan } from '../plan/step.ts'
import { choose } from './choice.ts'
import type { Facts } from './facts.ts'
import type { ThankYouParts } from './language.ts'
import { promised, type Promised } from './promise.ts'
import { needsOf } from './takeaway-questions.ts'
import type { Voice } from './voice.ts'
import { lacking, type Lacking } from './written.ts'

/** A part of the thank-you that may be left out on purpose; `issue` with how it would be handled. */
export type Optional = 'interesting' | 'issue' | 'expertise'

export type Sending = {
  readonly channel: Channel
  readonly sentOn: Day
  readonly plan: Plan
  readonly leftOut?: readonly Optional[] | undefined
}

/** What stands between salutation and closing: sentences, and a paragraph for each group of them. */
export type Body = { readonly subject: string; readonly groups: readonly Group[] }

type Group = readonly (string | undefined)[]

/** A voice that knows on which day the note is read: `today`, `yesterday`, `on Monday, March 2`. */
export type Thanking = Voice & {
  readonly day: string
  /** The same where the sentence goes on. */
  readonly dayWithin: string
}

export function thankYou(voice: Voice, sending: Sending): Body | Lacking {
  const { leftOut = [], plan } = sending
  const facts = voice.language.facts(voice, leftOut)
  const needs = needsOf(voice, facts, leftOut)
  if (needs.length > 0) return lacking(needs)
  const thanking = { ...voice, ...dayOfTalk(voice, sending) }
  const promise = promised(voice, plan, sending)
  const { subjects } = voice.language.thankYou
  return {
    subject: choose(subjects, voice.turn, 0)(voice),
    groups: groupsOf(thanking, { facts, promise }, sending.channel),
  }
}

/**
 * `today` and `yesterday` only in an email, which is read when it is sent; never later than they hold. What
 * goes by post is read days later, so there the day is said by its name and date.
 */
export function dayOfTalk(
  { met, customs }: Voice,
  { channel, sentOn }: Sending,
): Pick<Thanking, 'day' | 'dayWithin'> {
  const near = [customs.today, customs.yesterday][sentOn - met]
  return channel === 'email' && near !== undefined
    ? { day: near, dayWithin: near }
    : { day: customs.onDay(met), dayWithin: customs.onDayWithin(met) }
}

type Material = { readonly facts: Facts; readonly promise: Promised | undefined }

/** A card says all of it in short, an email what it can, a letter by hand in full, and a typed one with room. */
function groupsOf(voice: Thanking, material: Material, channel: Channel): readonly Group[] {
  const { inFull, inShort, resolve, prospects } = voice.language.thankYou
  const full = partsOf(voice, material, inFull, [4, 8])
  const short = partsOf(voice, material, inShort, [3, 7])
  switch (channel) {
    case 'card':
      return [
        [short.thanks, short.interest, short.fit],
        [short.issue, short.handling],
        [short.invitation, short.promise, short.again],
      ]
    case 'email':
      return [
        [full.thanks, full.interest],
        [full.fit, short.issue, short.handling],
        [full.invitation, full.promise, short.again],
      ]
    case 'handwritten':
      return [
        [full.thanks, full.interest],
        [full.fit, full.issue, full.handling],
        [full.invitation, full.promise, full.again],
      ]
    case 'letter':
      return [
        [full.thanks, full.interest],
        [full.fit, choose(resolve, voice.turn, 7)(voice)],
        [full.issue, full.handling, full.handling && choose(prospects, voice.turn, 9)(voice)],
        [full.invitation, full.promise],
        [full.again],
      ]
  }
}

function partsOf(
  voice: Thanking,
  { facts, promise }: Material,
  parts: ThankYouParts,
  [promising, thanking]: readonly [number, number],
) {
  const { turn } = voice
  const { interesting, expertise, issue, handling, held } = facts
  return {
    thanks: choose(parts.thanks, turn, 0)(voice),
    interest: interesting && choose(parts.interest, turn, 1)(interesting),
    fit: expertise && choose(parts.fit, turn, 2)(expertise),
    issue: issue && choose(parts.issue, turn, 5)(issue),
    handling: handling && held && choose(parts.handling, turn, 3)(handling, held),
    invitation: choose(parts.invitation, turn, 6)(voice),
    promise: promise && choose(parts.promise, turn, promising)(promise),
    again: choose(parts.thanksAgain, turn, thanking)(voice),
  }
}
