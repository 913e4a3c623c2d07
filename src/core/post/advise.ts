// By post or by email? What is known of the way, said in one breath. Post goes before email, as the method has it; the
// candidate decides.
import { weekdayOf, type Day } from '../days/day.ts'
import { sayFarDay } from '../days/say.ts'
import type { NoteKind } from '../journal/entry.ts'

export type WaysKnown = {
  readonly kind: NoteKind
  /** What goes by post: a letter or a card, by hand or printed. */
  readonly post: 'handwritten' | 'card' | 'letter'
  readonly today: Day
  /** When it would be there, were it posted today. */
  readonly arrives: Day
  /** When it will have been read. */
  readonly read: Day
  readonly hasAddress: boolean
  readonly hasEmail: boolean
  /** They would rather have email. */
  readonly wishesEmail: boolean
  /** The day by which they want to decide. One that has passed says nothing. */
  readonly decision?: Day | undefined
  /** The day on which the note, sent by post today, promises to follow up. */
  readonly promised?: Day | undefined
}

/** What to know before choosing; `undefined` where there is no choice: a check-in, or nobody who can be reached. */
export function advise(ways: WaysKnown): string | undefined {
  const { kind, hasAddress, hasEmail } = ways
  if (kind === 'check-in' || !(hasAddress || hasEmail)) return undefined
  const promise = hasAddress ? tooEarly(ways) : undefined
  return [adviceOn(ways), ...(promise === undefined ? [] : [promise])].join(' ')
}

function adviceOn(ways: WaysKnown): string {
  const { kind, hasAddress, hasEmail, wishesEmail, decision, today } = ways
  const arrival = `a ${thing(ways)} posted today would arrive ${sayNear(ways.arrives, today)}`
  if (!hasAddress)
    return `With a postal address, ${arrival}.${late(ways) ? ` The decision is due ${sayNear(decision!, today)}.` : ''}`
  if (kind === 'status-note') return `${capital(arrival)}${hasEmail ? `; an email ${there}` : ''}.`
  if (decision === undefined || decision < today)
    return wishesEmail && hasEmail
      ? `They would rather have email, which ${there}; ${arrival}.`
      : `${capital(arrival)}.`
  const due = `The decision is due ${sayNear(decision, today)}; ${arrival}`
  if (late(ways))
    return hasEmail
      ? `${due}, ${ways.arrives === decision ? 'no sooner' : 'after it'}. An email ${there}.`
      : `${due}, ${ways.arrives === decision ? 'no sooner' : 'after it'}. If you find an email address, an email ${there}.`
  if (ways.read <= decision && decision - ways.arrives >= ample) return `${due}, in good time.`
  return `${due}. ${writeNow(ways)}${hasEmail ? ', or send an email' : ''}.`
}

/** Days between arriving and deciding in which nothing has to be hurried. */
const ample = 4

const there = 'is there today'

function late({ arrives, decision, today }: WaysKnown): boolean {
  return decision !== undefined && decision >= today && arrives >= decision
}

/** A promise is to be kept after the note has been read, not before it has come. */
function tooEarly({ promised, arrives, read, today }: WaysKnown): string | undefined {
  if (promised === undefined || promised >= read) return undefined
  const when = promised < arrives ? 'before it is there' : 'the day it arrives'
  return promised <= arrives
    ? `It promises to follow up ${sayNear(promised, today)}, ${when}; an email, or a later day, would be better.`
    : `It promises to follow up ${sayNear(promised, today)}, when it may still lie unread.`
}

function thing({ post }: WaysKnown): string {
  return post === 'card' ? 'card' : 'letter'
}

function writeNow({ post }: WaysKnown): string {
  return post === 'letter' ? 'Print and sign it today' : 'Write by hand today'
}

/** `today`, `tomorrow`, `Thursday` within six days, `Thu 12 March` beyond. */
export function sayNear(day: Day, today: Day): string {
  if (day === today) return 'today'
  if (day === today + 1) return 'tomorrow'
  if (day > today && day - today < 7) return weekdays[weekdayOf(day) - 1]!
  return sayFarDay(day, today)
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
