import { Problem } from '#core/problem.ts'
import type { Entry } from '#core/journal/entry.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { calendarDay } from './input/calendar-day.ts'
import { getOpenStep, stepNamed, type StepInput } from './open-step.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type Snooze = RecordingAbout & StepInput & { readonly on: string }

/** Puts a step off to a later day. Gives the entry's id. */
export function snooze(desk: Desk, input: Snooze): Promise<string> {
  return recordAbout(desk, input, async (about, desk) => {
    const on = calendarDay(input.on, 'on')
    const entry = { type: 'snoozed' as const, ...about, ...stepNamed(input), on }
    await checkMoves(desk, input, entry)
    return entry
  })
}

/** Whether a step may be put off so far is for the plan to say. */
async function checkMoves(desk: WritingDesk, input: StepInput, entry: Entry): Promise<void> {
  const before = await getOpenStep(desk, input)
  const after = await getOpenStep(desk, input, [entry])
  if (after.on !== before.on) return
  const sentence = 'This step cannot be put off to that day; up to two weeks later it can.'
  throw new Problem('wrong-form', sentence, { field: 'on' })
}
