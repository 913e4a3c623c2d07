// The thank-you: what was said, with whom, on which day, and that one will be in touch. Every part the
// method names is there; thanks, position and promise always, the others unless they are left out on purpose.
import type { Day } from '../days/day.ts'
import type { Channel } from '../journal/entry.ts'
import type { Plan } from '../plan/step.ts'
import * as card from './card-parts.ts'
import { choose } from './choice.ts'
import { fitted, handledAs } from './fitted.ts'
import { promised, sayPromise, sayPromiseShortly, type Promised } from './promise.ts'
import { paragraph } from './sentence.ts'
import { factsOf, needsOf, type Facts } from './takeaway-facts.ts'
import * as closing from './thank-you-closing.ts'
import * as parts from './thank-you-parts.ts'
import type { Thanking } from './thank-you-parts.ts'
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

export type Body = { readonly subject: string; readonly paragraphs: readonly string[] }

export function thankYou(voice: Voice, sending: Sending): Body | Lacking {
  const facts = factsOf(voice, sending.leftOut ?? [])
  const needs = needsOf(voice, facts, sending.leftOut ?? [])
  if (needs.length > 0) return lacking(needs)
  const thanking = { ...voice, ...dayOfTalk(voice, sending) }
  const promise = promised(voice, sending.plan, sending)
  const paragraphs =
    sending.channel === 'card'
      ? cardOf(thanking, facts, promise)
      : letterOf(thanking, facts, promise, sending.channel === 'letter')
  return { subject: choose(closing.subjects, voice.turn, 0)(voice), paragraphs }
}

/**
 * `today` and `yesterday` only in an email, which is read when it is sent; never later than they hold. What
 * goes by post is read days later, so there the day is said by its name and date.
 */
function dayOfTalk(
  { met, date, within }: Voice,
  { channel, sentOn }: Sending,
): Pick<Thanking, 'day' | 'dayWithin'> {
  const day = sentOn === met ? 'today' : sentOn === met + 1 ? 'yesterday' : undefined
  return channel === 'email' && day !== undefined
    ? { day, dayWithin: day }
    : { day: `on ${date(met)}`, dayWithin: `on ${within(met)}` }
}

function letterOf(
  voice: Thanking,
  facts: Facts,
  promise: Promised | undefined,
  isLong: boolean,
): readonly string[] {
  const { turn } = voice
  const thanks = choose(parts.thanks, turn, 0)(voice)
  const interest = facts.interesting && fitted(facts.interesting, choose(parts.interest, turn, 1))
  const fit = facts.expertise && fitted(facts.expertise, choose(parts.fit, turn, 2))
  const issue = facts.issue && fitted(facts.issue, choose(parts.issue, turn, 5))
  const handling =
    facts.handling && facts.held
      ? handledAs(facts.handling, facts.held, choose(parts.handling, turn, 3))
      : undefined
  const resolve = choose(closing.resolve, turn, 7)(voice)
  const invitation = choose(closing.invitation, turn, 6)(voice)
  const promising = promise && sayPromise(promise, turn)
  const again = choose(closing.thanksAgain, turn, 8)(voice)
  return isLong
    ? joined(
        [thanks, interest],
        [fit, resolve],
        [issue, handling],
        [invitation, promising],
        [again],
      )
    : joined([thanks, interest], [fit, issue, handling], [invitation, promising, again])
}

function cardOf(voice: Thanking, facts: Facts, promise: Promised | undefined): readonly string[] {
  const { turn } = voice
  const { issue, handling, held } = facts
  return joined(
    [
      choose(card.thanks, turn, 0)(voice),
      facts.interesting && fitted(facts.interesting, choose(card.interest, turn, 1)),
      facts.expertise && fitted(facts.expertise, choose(card.fit, turn, 2)),
    ],
    [
      issue && fitted(issue, choose(card.issue, turn, 5)),
      handling && held && handledAs(handling, held, choose(card.handling, turn, 3)),
    ],
    [
      choose(card.invitation, turn, 6)(voice),
      promise && sayPromiseShortly(promise, turn),
      choose(card.thanksAgain, turn, 7)(voice),
    ],
  )
}

function joined(...groups: readonly (readonly (string | undefined)[])[]): readonly string[] {
  return groups.map((group) => paragraph(...group)).filter((text) => text !== '')
}
