// Rounds, as the journal tells them: which calls and check-ins were made in which round and attempt,
// and what is open now. A counted call is one with outcome talked, voicemail or message.
import type { Cadence } from '../cadence/cadence.ts'
import type { Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry, Outcome } from '../journal/entry.ts'
import { reachAfter } from '../journal/reach.ts'
import type { Meeting } from './meeting.ts'

/** A call or check-in as the journal tells it, or a round that was let go. */
export type RoundEvent = {
  readonly kind: 'call' | 'check-in'
  readonly state: 'done' | 'skipped'
  readonly entry: Entry
  readonly on: Day
  readonly round: number
  readonly attempt: number
  /** Whether it is a call without an answer that counts as a voicemail. */
  readonly counts: boolean
}

/** What the open round counts from: that day, and so many days after it. `planned-…` is not done yet. */
export type Base = {
  readonly from:
    | 'interview'
    | 'skipped'
    | 'check-in'
    | 'planned-call'
    | 'planned-check-in'
    | Outcome
  readonly day: Day
  readonly gap: number
}

/** A wish to do the open step on `on`, said on `said`. */
export type Snooze = { readonly on: Day; readonly said: Day }

export type Rounds = {
  readonly events: readonly RoundEvent[]
  readonly round: number
  readonly attempt: number
  readonly base: Base
  /** The first counted call or sent check-in. */
  readonly firstCounted: Entry | undefined
  /** The day of the last counted call or sent check-in. */
  readonly lastCounted: Day | undefined
  /** The days on which nobody answered, in the open attempt. */
  readonly noAnswerDays: readonly Day[]
  readonly correctedOn: Day | undefined
  readonly snoozes: readonly Snooze[]
}

export type RoundRules = {
  readonly cadence: Cadence
  readonly bounced: ReadonlySet<Entry>
  /** Whether a follow-up was open when the entry was written, as far as the rest of the plan decides it. */
  readonly wasOpen: (entry: Entry) => boolean
}

/** The gap from a voicemail to its second try, in days; it lies within a round, so no cadence changes it. */
const secondTryAfter = 7

/** On the third day without an answer within one attempt, the attempt counts as a voicemail. */
const noAnswersThatCount = 3

/** What the journal says of the rounds of one meeting. */
export function roundsOf(meeting: Meeting, rules: RoundRules): Rounds {
  const { cadence } = rules
  const rounds: Progress = {
    events: [],
    round: 1,
    attempt: 1,
    base: { from: 'interview', day: meeting.day, gap: cadence.firstAfter },
    firstCounted: undefined,
    lastCounted: undefined,
    noAnswerDays: [],
    correctedOn: undefined,
    snoozes: [],
  }
  for (const entry of meeting.entries) {
    const on = dayOf(entry.at, meeting.zone)
    if (entry.type === 'call') takeCall(rounds, entry, on, cadence)
    else if (entry.type === 'note') takeNote(rounds, entry, on, rules)
    else if (entry.type === 'skipped') takeSkip(rounds, entry, on, meeting, rules)
    else if (entry.type === 'snoozed' && isFollowUp(entry.kind))
      rounds.snoozes.push({ on: entry.on, said: on })
    else if (entry.type === 'corrected') rounds.correctedOn = on
  }
  return rounds
}

type Progress = { -readonly [Key in keyof Rounds]: Rounds[Key] } & {
  events: RoundEvent[]
  noAnswerDays: Day[]
  snoozes: Snooze[]
}

function takeCall(
  rounds: Progress,
  entry: Entry & { readonly type: 'call' },
  on: Day,
  cadence: Cadence,
): void {
  const { outcome } = entry
  const unanswered = outcome === 'no-answer' || outcome === 'busy'
  const last = rounds.events.at(-1)
  if (unanswered && last && rounds.noAnswerDays.length === 0 && wasUnansweredOn(last, on)) {
    // Once more on the day that made it count: several on one day are one.
    rounds.events.push({ ...last, entry, counts: false })
    return
  }
  rounds.events.push(eventOf(rounds, cadence, 'call', 'done', entry, on))
  if (outcome === 'wrong-number') return
  if (!unanswered) return count(rounds, outcome, on, cadence)
  if (rounds.noAnswerDays.at(-1) !== on) rounds.noAnswerDays.push(on)
  if (rounds.noAnswerDays.length < noAnswersThatCount) return
  rounds.events.push({ ...rounds.events.pop()!, counts: true })
  count(rounds, 'no-answer', on, cadence)
}

function takeNote(
  rounds: Progress,
  entry: Entry & { readonly type: 'note' },
  on: Day,
  { bounced, cadence }: RoundRules,
): void {
  if (entry.kind !== 'check-in' || bounced.has(entry)) return
  rounds.events.push(eventOf(rounds, cadence, 'check-in', 'done', entry, on))
  count(rounds, 'check-in', on, cadence)
}

function takeSkip(
  rounds: Progress,
  entry: Entry & { readonly type: 'skipped' },
  on: Day,
  meeting: Meeting,
  { cadence, wasOpen }: RoundRules,
): void {
  if (!isFollowUp(entry.kind) || rounds.round > cadence.rounds || !wasOpen(entry)) return
  const kind = kindThen(meeting, entry, cadence.medium)
  rounds.events.push(eventOf(rounds, cadence, kind, 'skipped', entry, on))
  openNext(rounds, { from: 'skipped', day: on, gap: cadence.every }, cadence)
}

function count(rounds: Progress, from: Base['from'], on: Day, cadence: Cadence): void {
  rounds.firstCounted ??= rounds.events.at(-1)?.entry
  rounds.lastCounted = on
  const { round, attempt } = rounds
  const unreached = from === 'voicemail' || from === 'message' || from === 'no-answer'
  const triesAgain = cadence.secondTry && cadence.medium === 'call'
  if (triesAgain && unreached && round === 1 && attempt === 1) {
    openNext(rounds, { from, day: on, gap: secondTryAfter }, cadence)
    ;[rounds.round, rounds.attempt] = [1, 2]
  } else {
    openNext(rounds, { from, day: on, gap: cadence.every }, cadence)
  }
}

function openNext(rounds: Progress, base: Base, cadence: Cadence): void {
  const isLast = rounds.round >= cadence.rounds
  if (!isLast) rounds.attempt = 1
  rounds.round = isLast ? cadence.rounds + 1 : rounds.round + 1
  rounds.base = base
  rounds.noAnswerDays = []
  rounds.snoozes = []
}

/** A call made after the last round belongs to it. */
function eventOf(
  { round, attempt }: Progress,
  { rounds }: Cadence,
  kind: RoundEvent['kind'],
  state: RoundEvent['state'],
  entry: Entry,
  on: Day,
): RoundEvent {
  return { kind, state, entry, on, round: Math.min(round, rounds), attempt, counts: false }
}

function wasUnansweredOn({ entry, on }: RoundEvent, day: Day): boolean {
  return (
    on === day &&
    entry.type === 'call' &&
    (entry.outcome === 'no-answer' || entry.outcome === 'busy')
  )
}

function kindThen(meeting: Meeting, entry: Entry, medium: Cadence['medium']): RoundEvent['kind'] {
  const { contact, history } = meeting
  return kindOf(reachAfter(contact, history.slice(0, history.indexOf(entry))), medium)
}

/** A round is a call while a phone is known, else a check-in by email; with neither it stays a call. */
export function kindOf(
  reach: { readonly phone: boolean; readonly email: boolean },
  medium: Cadence['medium'],
): RoundEvent['kind'] {
  return medium === 'email' || (!reach.phone && reach.email) ? 'check-in' : 'call'
}

function isFollowUp(kind: string): boolean {
  return kind === 'call' || kind === 'check-in'
}
