// A name for each step of an application's plan that stays as the step moves, for those who keep something beside it:
// a reminder that rang, an entry in a calendar.
import type { Step } from './step.ts'

/** Keys in the order of the steps. What comes once more, a second status note or a call after no answer, has one of its own. */
export function stepKeys(steps: readonly Step[]): readonly string[] {
  const seen = new Map<string, number>()
  return steps.map((step) => {
    const named = nameOf(step)
    const before = seen.get(named) ?? 0
    seen.set(named, before + 1)
    return before === 0 ? named : `${named}/${before + 1}`
  })
}

function nameOf({ interview, contact, kind, round, attempt, what }: Step): string {
  const parts = [interview, contact, kind, round, attempt, what]
  return parts.filter((part) => part !== undefined).join('/')
}
