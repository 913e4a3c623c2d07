// Where an open follow-up or status note stands: no earlier than any of its distances allows, rolled;
// then as it was snoozed; then not in a pause.
import { addDays, type Day } from '../days/day.ts'
import type { Roll } from '../days/working-days.ts'
import type { Snooze } from './rounds.ts'

/** A day before which a step may not stand, with what to say of it. */
export type Bound = { readonly day: Day; readonly why: () => string }

export type Pause = { readonly from: Day; readonly until: Day }

/** Where a step stands, what put it there, and the day that was asked for before it was rolled. */
export type Standing = {
  readonly on: Day
  readonly why: () => string
  readonly asked: Day
  readonly moved: 'no' | 'snoozed' | 'paused'
}

const longestSnooze = 14

export function standing(
  bounds: readonly Bound[],
  roll: Roll,
  today: Day,
  snoozes: readonly Snooze[],
  pauses: readonly Pause[],
): Standing {
  let last = bounds[0]!
  for (const bound of bounds) if (bound.day > last.day) last = bound
  const own = roll(last.day)
  let on = own
  let moved: Standing['moved'] = 'no'
  for (const snooze of snoozes) {
    if (isSnooze(snooze, own)) [on, moved] = [roll(snooze.on), 'snoozed']
  }
  const asked = moved === 'no' ? last.day : on
  const after = afterPauses(on, roll, today, pauses)
  if (after !== on) [on, moved] = [after, 'paused']
  return { on, why: last.why, asked, moved }
}

/** Later than the step's own day, and at most 14 days later; an overdue step counts as on the day it was said. */
export function isSnooze({ on, said }: Snooze, own: Day): boolean {
  return on > own && on - Math.max(own, said) <= longestSnooze
}

/** A step that would fall into a pause, or was overdue when it began, stands on the first working day after it. */
function afterPauses(on: Day, roll: Roll, today: Day, pauses: readonly Pause[]): Day {
  let day = on
  for (const { from, until } of pauses) {
    const fallsInto = from <= day && day <= until
    const wasOverdue = day < from && from <= today
    if (fallsInto || wasOverdue) day = roll(addDays(until, 1))
  }
  return day
}
