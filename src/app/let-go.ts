import type { Desk } from './desk.ts'
import { getOpenStep, stepNamed, type StepInput } from './open-step.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

/** Lets the next open step of that kind go. Gives the entry's id. */
export function letGo(desk: Desk, input: RecordingAbout & StepInput): Promise<string> {
  return recordAbout(desk, input, (about, kase, desk) => {
    getOpenStep(desk, kase, input)
    return { type: 'skipped', ...about, ...stepNamed(input) }
  })
}
