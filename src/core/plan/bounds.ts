// The distances and holds of follow-ups: the days before which a call or check-in may not stand.
import { addDays, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import { isStatusNote, isThankYou } from '../journal/notes.ts'
import * as say from './because.ts'
import type { Bound } from './distances.ts'
import { awayUntil, type Meeting } from './meeting.ts'
import type { Base, Rounds } from './rounds.ts'
import type { Scene } from './scene.ts'

const afterThankYouByEmail = 2
const afterThankYouByPost = 4
const afterStatusNote = 7
const afterUpdate = 7

/** What bounds every open follow-up of the meeting. `owed`: the day of the application's last open material. */
export function boundsOf(scene: Scene, meeting: Meeting, owed: Day | undefined): Bound[] {
  const bounds: Bound[] = []
  for (const entry of meeting.history) {
    if (entry.type !== 'note' || scene.bounced.has(entry)) continue
    const on = dayOf(entry.at, meeting.zone)
    if (isThankYou(entry)) {
      const gap = entry.channel === 'email' ? afterThankYouByEmail : afterThankYouByPost
      bounds.push({ day: addDays(on, gap), why: () => say.afterThankYou(on, entry.channel) })
    } else if (isStatusNote(entry)) {
      bounds.push({ day: addDays(on, afterStatusNote), why: () => say.afterStatusNote(on) })
    }
  }
  const update = scene.movement.updates.at(-1)
  if (update) {
    const on = dayOf(update.at, meeting.zone)
    bounds.push({ day: addDays(on, afterUpdate), why: () => say.afterUpdate(on) })
  }
  const away = awayUntil(meeting)
  if (away !== undefined) bounds.push({ day: addDays(away, 1), why: () => say.away(away) })
  if (owed !== undefined) {
    const day = owed > meeting.today ? owed : meeting.today
    bounds.push({ day, why: () => say.materialFirst(owed) })
  }
  return bounds
}

/** What bounds one round: what it counts from, the date that holds it, and what the journal says of it. */
export function boundsOfRound(
  { movement: { date } }: Scene,
  { roll }: Meeting,
  { round, attempt, base }: { round: number; attempt: number; base: Base },
  now: Rounds | undefined,
): Bound[] {
  const own = addDays(base.day, base.gap)
  const bounds: Bound[] = [{ day: own, why: () => say.round(base, round, attempt) }]
  const unanswered = now?.noAnswerDays.at(-1)
  if (unanswered !== undefined) {
    bounds.push({ day: roll(addDays(unanswered, 1)), why: () => say.noAnswer(unanswered) })
  }
  const corrected = now?.correctedOn
  if (corrected !== undefined) bounds.push({ day: corrected, why: () => say.corrected(corrected) })
  if (date && (date.contact !== undefined || round > 1)) {
    bounds.push({ day: addDays(date.day, 1), why: () => say.held(date.day) })
  }
  return bounds
}
