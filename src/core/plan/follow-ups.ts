// Open rounds, projected to their end as if each were done on its day or today, whichever is later, and
// every call reached the person without movement; with the status note to that person among them.
import type { Cadence } from '../cadence/cadence.ts'
import { addDays, type Day } from '../days/day.ts'
import { reachAfter, type Reach } from '../journal/reach.ts'
import * as say from './because.ts'
import { boundsOf, boundsOfRound } from './bounds.ts'
import { standing, type Bound, type Standing } from './distances.ts'
import type { Meeting } from './meeting.ts'
import { kindOf, type Base, type Rounds } from './rounds.ts'
import { cadenceFor, wereFollowUpsOpen, type Scene } from './scene.ts'
import { lapsedOn, noteStanding, type NoteForDate } from './note-standing.ts'
import { channelOf, noteStep } from './status-note.ts'
import { stateOn, type Step } from './step.ts'
import { windowOf } from './window.ts'

const afterStatusNote = 7

/** The open follow-ups of a meeting, and the status note, if it goes to that person. `owed`: the last open material's day. */
export function openFollowUps(
  scene: Scene,
  meeting: Meeting,
  owed: Day | undefined,
  note: NoteForDate | undefined,
): readonly Step[] {
  const way = wayOf(scene, meeting, owed, note)
  letNoteLapse(way)
  if (wereFollowUpsOpen(meeting, scene.movement)) {
    while (way.round <= way.cadence.rounds && takeRound(way));
  }
  if (way.note) placeNote(way, whereNote(way, way.note))
  return way.steps
}

/** How far the projection of one person has come. */
type Way = {
  readonly scene: Scene
  readonly meeting: Meeting
  readonly cadence: Cadence
  readonly reach: Reach
  readonly bounds: Bound[]
  readonly steps: Step[]
  note: NoteForDate | undefined
  round: number
  attempt: number
  base: Base
  lastCounted: Day | undefined
  /** What the journal says of the round that is open now; of later ones it says nothing. */
  now: Rounds | undefined
}

function wayOf(
  scene: Scene,
  meeting: Meeting,
  owed: Day | undefined,
  note: NoteForDate | undefined,
): Way {
  const rounds = scene.rounds.get(meeting)!
  const { round, attempt, base, lastCounted } = rounds
  return {
    scene,
    meeting,
    cadence: cadenceFor(meeting.contact, scene.kase.cadence),
    reach: reachAfter(meeting.contact, meeting.history),
    bounds: boundsOf(scene, meeting, owed),
    steps: [],
    note,
    round,
    attempt,
    base,
    lastCounted,
    now: rounds,
  }
}

/** A note that lapsed is left out, and calls stand no earlier than the day it lapsed. */
function letNoteLapse(way: Way): void {
  if (!way.note) return
  const day = lapsedOn(way.scene, way.note)
  if (day === undefined) return
  way.note = undefined
  if (channelOf(way.meeting)) way.bounds.push({ day, why: () => say.noteLapsed(day) })
}

/** Puts the next round on the plan; `false` when no later one can be projected from it. */
function takeRound(way: Way): boolean {
  const where = whereRound(way)
  const step = roundStep(way, where)
  way.steps.push(step)
  if (step.needs) return false
  const day = taken(way.meeting, where.on)
  way.lastCounted = day
  way.base = {
    from: step.kind === 'call' ? 'planned-call' : 'planned-check-in',
    day,
    gap: way.cadence.every,
  }
  way.round += 1
  way.attempt = 1
  way.now = undefined
  return true
}

/** A note on the same day as the call, or before it, goes first, and the call waits its days. */
function whereRound(way: Way): Standing {
  const where = standRound(way)
  if (!way.note) return where
  const note = whereNote(way, way.note)
  if (taken(way.meeting, note.on) > taken(way.meeting, where.on)) return where
  placeNote(way, note)
  return standRound(way)
}

function standRound(way: Way): Standing {
  const { meeting, scene, bounds, now } = way
  return standing(
    [...boundsOfRound(scene, meeting, way, now), ...bounds],
    meeting.roll,
    meeting.today,
    now?.snoozes ?? [],
    scene.pauses,
  )
}

function whereNote(way: Way, note: NoteForDate): Standing {
  return noteStanding(way.scene, note, way.lastCounted)
}

function placeNote(way: Way, where: Standing): void {
  way.steps.push(noteStep(way.meeting, where))
  way.note = undefined
  if (!channelOf(way.meeting)) return
  const sent = taken(way.meeting, where.on)
  way.bounds.push({ day: addDays(sent, afterStatusNote), why: () => say.noteFirst(sent) })
}

function roundStep(way: Way, where: Standing): Step {
  const { meeting, scene, cadence, reach, round, attempt } = way
  const { contact, interview, today, zone, roll } = meeting
  const kind = kindOf(reach, cadence.medium)
  const step = {
    interview: interview.id,
    contact: contact.id,
    kind,
    round,
    state: stateOn(where.on, today),
    on: where.on,
    because: say.standing(where, kind),
  }
  if (kind === 'check-in') {
    const sending = { ...step, channel: 'email' } as const
    return reach.email ? sending : { ...sending, state: 'blocked', needs: 'email' }
  }
  const call = { ...step, attempt, window: windowOf(where.on, scene.kase.now, zone, roll) }
  return reach.phone ? call : { ...call, state: 'blocked', needs: 'phone' }
}

/** The day on which an open step is taken for done: its own or today, whichever is later, rolled. */
function taken({ roll, today }: Meeting, on: Day): Day {
  return on >= today ? on : roll(today)
}
