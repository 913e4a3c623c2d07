// The scene is what every part of the plan looks at: the case with its journal digested once.
import type { Cadence } from '../cadence/cadence.ts'
import type { Case, Contact } from '../case/case.ts'
import type { Holidays } from '../days/working-days.ts'
import { bouncedNotes } from '../journal/bounces.ts'
import type { Entry } from '../journal/entry.ts'
import { liveEntries } from '../journal/live-entries.ts'
import type { Pause } from './distances.ts'
import { meetingsOf, type Meeting } from './meeting.ts'
import { isBefore, isClosed, movementOf, type Movement, type Order } from './movement.ts'
import { roundsOf, type Rounds } from './rounds.ts'

export type Scene = {
  readonly kase: Case
  readonly holidays: Holidays
  /** Live entries, in order. */
  readonly entries: readonly Entry[]
  readonly bounced: ReadonlySet<Entry>
  readonly movement: Movement
  readonly closed: boolean
  readonly meetings: readonly Meeting[]
  readonly rounds: ReadonlyMap<Meeting, Rounds>
  /** The candidate's own pauses, by their first day. */
  readonly pauses: readonly Pause[]
}

export function sceneOf(kase: Case, holidays: Holidays): Scene {
  const entries = liveEntries(kase.journal, kase.now)
  const ended = kase.interviews.filter((interview) => interview.end <= kase.now)
  const bounced = bouncedNotes(entries)
  const movement = movementOf(entries, ended)
  const meetings = meetingsOf(kase, entries, holidays)
  const rounds = new Map<Meeting, Rounds>()
  for (const meeting of meetings) {
    const cadence = cadenceFor(meeting.contact, kase.cadence)
    const wasOpen = (entry: Entry) => wereFollowUpsOpen(meeting, movement, orderOf(entry, entries))
    rounds.set(meeting, roundsOf(meeting, { cadence, bounced, wasOpen }))
  }
  const closed = isClosed(movement)
  const pauses = pausesOf(entries)
  return { kase, holidays, entries, bounced, movement, closed, meetings, rounds, pauses }
}

/** A contact's wish wins over the cadence's medium for that person. */
export function cadenceFor(contact: Contact, cadence: Cadence): Cadence {
  const { wish } = contact
  return wish === undefined || wish === 'none' || wish === cadence.medium
    ? cadence
    : { ...cadence, medium: wish }
}

/** Whether nothing but the rounds themselves ended the follow-ups of a meeting, just before `then`. */
export function wereFollowUpsOpen(meeting: Meeting, movement: Movement, then?: Order): boolean {
  const { contact, interview } = meeting
  if (contact.wish === 'none') return false
  if (then && then.at < interview.end) return false
  const advanced = then
    ? movement.turns.findLast((turn) => !turn.closes && isBefore(turn, then))
    : movement.advanced
  const isPast = advanced !== undefined && interview.end <= advanced.at
  return !isPast && !isClosed(movement, then)
}

export function orderOf(entry: Entry, entries: readonly Entry[]): Order {
  return { at: entry.at, place: entries.indexOf(entry) }
}

function pausesOf(entries: readonly Entry[]): readonly Pause[] {
  const pauses = entries.filter((entry) => entry.type === 'pause')
  return pauses.length > 1 ? pauses.sort((a, b) => a.from - b.from) : pauses
}
