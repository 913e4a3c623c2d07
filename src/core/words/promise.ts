// The promise of a note: what the plan will really do next for that person, and on which day.
import type { Day } from '../days/day.ts'
import type { Channel } from '../journal/entry.ts'
import { isOpen, type Plan, type Step } from '../plan/step.ts'
import { choose } from './choice.ts'
import type { Voice } from './voice.ts'

/** The promise as it can be said: “I will `act` `when`”, “you can expect `thing`”, “I will follow up `how`”. */
export type Promised = {
  readonly act: string
  readonly thing: string
  readonly how: string
  /** `in a week, on Monday, March 9`; `soon` where no day is known. */
  readonly when: string
}

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
  if (step.state === 'on-hold') return { ...anyMeans, when: 'soon' }
  return { ...meansOf(step), when: whenOf(voice, step.on, { channel, sentOn }) }
}

function isFollowUp({ kind, contact, interview }: Step, voice: Voice): boolean {
  if (contact !== voice.contact.id || interview !== voice.interview.id) return false
  return kind === 'call' || kind === 'check-in' || kind === 'status-note'
}

function meansOf({ kind, channel, needs }: Step): Omit<Promised, 'when'> {
  if (needs) return anyMeans
  if (kind === 'call') return { act: 'call you', thing: 'my call', how: 'follow up by phone' }
  return channel === 'email' || channel === undefined
    ? { act: 'write to you', thing: 'an email from me', how: 'follow up by email' }
    : { act: 'write to you', thing: 'a letter from me', how: 'follow up by letter' }
}

const anyMeans = { act: 'get in touch', thing: 'word from me', how: 'follow up' }

/**
 * A week is counted from the sending only in an email, which is read on its day; a letter is read days
 * later, so there it is counted from the conversation. The weekday and the date always stand beside it.
 */
function whenOf(
  voice: Voice,
  on: Day,
  { channel, sentOn }: { channel: Channel; sentOn: Day },
): string {
  if (on <= sentOn) return 'in the coming days'
  const fromSending = channel === 'email' ? weeks(on - sentOn) : undefined
  const fromTalk = weeks(on - voice.met)
  const date = `on ${voice.date(on)}`
  // A card has no room for both.
  if (channel === 'card') return date
  if (fromSending !== undefined) return `in ${fromSending}, ${date}`
  return fromTalk === undefined ? date : `${fromTalk} after our conversation, ${date}`
}

function weeks(days: number): string | undefined {
  if (days === 7) return 'a week'
  if (days === 14) return 'two weeks'
  return days > 7 && days < 10 ? 'about a week' : undefined
}

export function sayPromise(promise: Promised, turn: number): string {
  return choose(phrasings, turn, 4)(promise)
}

export function sayPromiseShortly(promise: Promised, turn: number): string {
  return choose(shortPhrasings, turn, 3)(promise)
}

const phrasings: readonly ((promise: Promised) => string)[] = [
  ({ act, when }) => `I will ${act} ${when}, to see where things stand`,
  ({ act, when }) => `${when}, I will ${act} to ask how things are coming along`,
  ({ act, when }) => `Unless I hear from you first, I will ${act} ${when}`,
  ({ how, when }) => `As a next step, I will ${how} ${when}`,
  ({ thing, when }) => `You can expect ${thing} ${when}`,
  ({ act, when }) => `I plan to ${act} ${when}, to ask about next steps`,
  ({ how, when }) => `I look forward to being in touch and will ${how} ${when}`,
  ({ act, when }) => `I look forward to hearing how the search is going when I ${act} ${when}`,
]

const shortPhrasings: readonly ((promise: Promised) => string)[] = [
  ({ act, when }) => `I will ${act} ${when}`,
  ({ act, when }) => `${when}, I will ${act}`,
  ({ thing, when }) => `You can expect ${thing} ${when}`,
  ({ how, when }) => `I will ${how} ${when}`,
  ({ act, when }) => `I plan to ${act} ${when}`,
  ({ act, when }) => `Unless we speak first, I will ${act} ${when}`,
  ({ when }) => `You will hear from me ${when}`,
  ({ act, when }) => `My next step is to ${act} ${when}`,
]
