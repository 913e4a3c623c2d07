// A voice on the phone: which call of the plan is now to be made, and what of the past it speaks of.
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { clockOf } from '../days/zone.ts'
import { cadenceFor } from '../plan/scene.ts'
import { isOpen, type Plan, type Step } from '../plan/step.ts'
import { dateGiven, isGivenBy } from './date-given.ts'
import { sayNumber } from './phone-number.ts'
import type { Voice } from './voice.ts'

export const stages = ['first', 'second try', 'later'] as const
export type Stage = (typeof stages)[number]

export type Calling = Voice & {
  readonly stage: Stage
  readonly round: number
  readonly attempt: number
  /** How far the lists are read on, so that nobody hears the same twice. */
  readonly shift: number
  /** `Good morning`, by the clock of the person called; `Hello` when the time is not known. */
  readonly hello: string
  /** `a week ago, on Monday, March 2`: a week only when it was exactly that. */
  readonly metOn: string
  readonly metOnWithin: string
  /** The same with the time of day. */
  readonly metAt: string
  readonly metAtWithin: string
  /** The candidate's number as it is said; empty when it is not known. */
  readonly number: string
  /** The date they named for the decision, and whether this person named it. */
  readonly due:
    | { readonly date: string; readonly isPast: boolean; readonly byYou: boolean }
    | undefined
  /** The last call to that person in which something was said or left, and its day as said. */
  readonly before:
    | { readonly outcome: Outcome; readonly date: string; readonly within: string }
    | undefined
}

type Outcome = 'talked' | 'voicemail' | 'message'

export type AboutCall = {
  readonly plan: Plan
  /** The day of the call, in the contact's zone. */
  readonly on: Day
  readonly at?: Moment | undefined
}

export function callingOf(voice: Voice, { plan, on, at }: AboutCall): Calling {
  const { candidate } = voice.kase
  const mine = plan.steps.filter(
    (step) => step.contact === voice.contact.id && step.interview === voice.interview.id,
  )
  const { round, attempt } = openRound(voice, mine)
  const { customs } = voice
  const day = { day: voice.met, wasWeekAgo: on - voice.met === 7 }
  const hour = { ...day, time: voice.time }
  const abroad = voice.contact.country !== undefined && !/^(?:US|CA)$/.test(voice.contact.country)
  return {
    ...voice,
    stage: round > 1 ? 'later' : attempt > 1 ? 'second try' : 'first',
    ...{ round, attempt },
    shift: round > 1 ? round * 2 : attempt > 1 ? 2 : 0,
    hello: customs.hello(at === undefined ? undefined : clockOf(at, voice.zone)),
    ...{ metOn: customs.met(day), metOnWithin: customs.metWithin(day) },
    ...{ metAt: customs.met(hour), metAtWithin: customs.metWithin(hour) },
    number: sayNumber(candidate.phone ?? '', { abroad, words: customs.number }) ?? '',
    due: dueOf(voice, on),
    before: lastCall(voice, mine),
  }
}

/** The date they named for the decision, as said. */
export function dueSaid({ due }: Calling): string {
  return due?.date ?? ''
}

/** The round now open for that person, by call or by email; after the last one, the last. */
function openRound(
  { contact, kase }: Voice,
  steps: readonly Step[],
): { round: number; attempt: number } {
  const rounds = steps.filter((step) => step.round !== undefined)
  const step = rounds.find(isOpen) ?? rounds.at(-1)
  const { rounds: last } = cadenceFor(contact, kase.cadence)
  return { round: step?.round ?? last, attempt: step?.attempt ?? 1 }
}

function dueOf(voice: Voice, on: Day): Calling['due'] {
  const given = dateGiven(voice.kase)
  if (!given) return undefined
  return { date: voice.date(given.day), isPast: given.day < on, byYou: isGivenBy(voice, given) }
}

function lastCall(voice: Voice, steps: readonly Step[]): Calling['before'] {
  const step = steps.findLast(({ kind, state, outcome }) => {
    const wasHeard = outcome === 'talked' || outcome === 'voicemail' || outcome === 'message'
    return kind === 'call' && state === 'done' && wasHeard
  })
  return (
    step && {
      outcome: step.outcome as Outcome,
      date: voice.date(step.on),
      within: voice.within(step.on),
    }
  )
}
