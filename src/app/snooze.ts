import { Problem } from '#core/problem.ts'
import type { Entry } from '#core/journal/entry.ts'
import type { Desk } from './desk.ts'
import type { KeptCase } from './get-case.ts'
import { calendarDay } from './input/calendar-day.ts'
import { getOpenStep, stepNamed, type StepInput } from './open-step.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type Snooze = RecordingAbout & StepInput & { readonly on: string }

/** Puts a step off to a later day. Gives the entry's id. */
export function snooze(desk: Desk, input: Snooze): Promise<string> {
  return recordAbout(desk, input, (about, kase, desk) => {
    const on = calendarDay(input.on, 'on')
    const entry = { type: 'snoozed' as const, ...about, ...stepNamed(input), on }
    checkMoves(desk, kase, input, entry)
    return entry
  })
}

/** Whether a step may be put off so far is for the plan to say. */
function checkMoves(desk: Desk, kase: KeptCase, input: StepInput, entry: Entry): void {
  const before = getOpenStep(desk, kase, input)
  const after = getOpenStep(desk, kase, input, [entry])
  if (after.on !== before.on) return
  const sentence = 'This step cannot be put off to that day; up to two weeks later it can.'
  throw new Problem('wrong-form', sentence, { field: 'on' })
}
