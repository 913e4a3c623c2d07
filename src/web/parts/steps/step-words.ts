// When a step is to be done, and the short words of the legend. What a step asks for, core says.
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { StepKind } from '#core/journal/entry.ts'
import type { Step, StepState } from '#core/plan/step.ts'

/** `today`, `was due Mon 9 March`, `tomorrow, Tue 10 March`: by one's own day, also where theirs is another. */
export function sayWhen(step: Step, today: Day): string {
  const day = sayDay(step.on)
  switch (step.state) {
    case 'done':
      return `done ${day}`
    case 'skipped':
      return `let go ${day}`
    case 'overdue':
      if (step.on === today) return 'was due today'
      return step.on === today - 1 ? 'was due yesterday' : `was due ${day}`
    case 'due':
      if (step.on === today) return 'today'
      if (step.on === today - 1) return 'today at the latest'
      return step.on === today + 1 ? `tomorrow, ${day}` : day
    case 'on-hold':
      return 'waits'
    case 'blocked':
    case 'upcoming':
      if (step.on <= today) return step.on === today ? 'today' : `open since ${day}`
      return step.on === today + 1 ? `tomorrow, ${day}` : day
  }
}

export const stateWords: Readonly<Record<StepState, string>> = {
  done: 'done',
  skipped: 'let go',
  due: 'to do now',
  overdue: 'overdue',
  upcoming: 'to come',
  blocked: 'something is missing',
  'on-hold': 'waits',
}

export const kindWords: Readonly<Record<StepKind, string>> = {
  'thank-you': 'thank-you',
  material: 'something to send',
  'status-note': 'question about the decision',
  'check-in': 'check-in by email',
  call: 'call',
}
