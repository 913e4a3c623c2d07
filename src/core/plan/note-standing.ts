// Where a status note stands: on the first working day after the date, at least two days after the last
// counted call to that person and seven after an update that came since; and when it lapses.
import type { Snooze } from './rounds.ts'
import { addDays, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import * as say from './because.ts'
import { standing, type Bound, type Pause, type Standing } from './distances.ts'
import { awayUntil, type Meeting } from './meeting.ts'
import { isBefore, type DateGivenLast } from './movement.ts'
import type { Scene } from './scene.ts'

/** The note for a date: to whom it goes, and how it was put off. */
export type NoteForDate = {
  readonly meeting: Meeting
  readonly date: DateGivenLast
  readonly snoozes: readonly Snooze[]
}

const afterCall = 2
const afterUpdate = 7
const lapsesAfter = 7

/** Where the note stands, when the last counted call to that person is on `lastCounted`. */
export function noteStanding(
  scene: Scene,
  note: NoteForDate,
  lastCounted: Day | undefined,
  pauses: readonly Pause[] = scene.pauses,
): Standing {
  const { meeting, date, snoozes } = note
  const bounds: Bound[] = [{ day: addDays(date.day, 1), why: () => say.datePassed(date.day) }]
  if (lastCounted !== undefined) {
    const why = () => say.afterLastCall(date.day, lastCounted)
    bounds.push({ day: addDays(lastCounted, afterCall), why })
  }
  const update = scene.movement.updates.findLast((one) => isBefore(date, one))
  if (update) {
    const on = dayOf(update.at, meeting.zone)
    bounds.push({ day: addDays(on, afterUpdate), why: () => say.afterUpdate(on) })
  }
  const away = awayUntil(meeting)
  if (away !== undefined) bounds.push({ day: addDays(away, 1), why: () => say.away(away) })
  return standing(bounds, meeting.roll, meeting.today, snoozes, pauses)
}

/**
 * The day on which a note overdue by more than seven days lapsed; `undefined` while it has not. A pause
 * that began only after that finds no note to move.
 */
export function lapsedOn(scene: Scene, note: NoteForDate): Day | undefined {
  const { lastCounted } = scene.rounds.get(note.meeting)!
  const { pauses } = scene
  for (let begun = 0; begun <= pauses.length; begun += 1) {
    const { on } = noteStanding(scene, note, lastCounted, pauses.slice(0, begun))
    const lapses = addDays(on, lapsesAfter + 1)
    const next = pauses[begun]
    if (lapses <= note.meeting.today && (!next || lapses <= next.from)) return lapses
  }
  return undefined
}
