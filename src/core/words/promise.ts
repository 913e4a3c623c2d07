// The promise of a note: what the plan will really do next for that person, and on which day.
import type { Day } from '../days/day.ts'
import type { Channel } from '../journal/entry.ts'
import { isOpen, type Plan, type Step } from '../plan/step.ts'
import type { Timed, Weeks } from './language.ts'
import type { Voice } from './voice.ts'

/** The promise as it can be said: by which means, and when; where the sentence goes on, with its comma. */
export type Promised = Timed & { readonly means: Means }

/** `any` where the way is not known yet. */
export type Means = 'call' | 'email' | 'letter' | 'any'

/**
 * What is promised in a note that goes out by `channel` on `sentOn`; `undefined` when nothing follows
 * (their wish is `none`, or the plan has no further step), for then a promise would not be kept. While all is
 * on hold neither day nor way is known: what they wrote decides on both.
 */
export function promised(
  voice: Voice,
  plan: Plan,
  { channel, sentOn }: { channel: Channel; sentOn: Day },
): Promised | undefined {
  if (voice.contact.wish === 'none') return undefined
  const step = plan.steps.find((one) => isFollowUp(one, voice) && isOpen(one))
  if (!step) return undefined
  if (step.state === 'on-hold') return { means: 'any', ...always(voice.customs.when.soon) }
  return { means: meansOf(step), ...whenOf(voice, step.on, { channel, sentOn }) }
}

function isFollowUp({ kind, contact, interview }: Step, voice: Voice): boolean {
  if (contact !== voice.contact.id || interview !== voice.interview.id) return false
  return kind === 'call' || kind === 'check-in' || kind === 'status-note'
}

function meansOf({ kind, channel, needs }: Step): Means {
  if (needs) return 'any'
  if (kind === 'call') return 'call'
  return channel === 'email' || channel === undefined ? 'email' : 'letter'
}

/**
 * A week is counted from the sending only in an email, which is read on its day; a letter is read days
 * later, so there it is counted from the conversation. The weekday and the date always stand beside it.
 */
function whenOf(
  { met, customs: { when } }: Voice,
  on: Day,
  { channel, sentOn }: { channel: Channel; sentOn: Day },
): Timed {
  if (on <= sentOn) return always(when.nextDays)
  const fromSending = channel === 'email' ? weeks(on - sentOn) : undefined
  const fromTalk = weeks(on - met)
  // A card has no room for both.
  if (channel === 'card') return when.onDay(on)
  if (fromSending !== undefined) return when.inWeeks(fromSending, on)
  return fromTalk === undefined ? when.onDay(on) : when.afterTalk(fromTalk, on)
}

function always(when: string): Timed {
  return { when, whenWithin: when }
}

function weeks(days: number): Weeks | undefined {
  if (days === 7) return 'one'
  if (days === 14) return 'two'
  return days > 7 && days < 10 ? 'about one' : undefined
}
