// Moves between the drawing, the plan and the story: what each step and each entry is called on the page.
import type { Step } from '#core/plan/step.ts'

export type Moves = {
  readonly ofStep: (step: Step) => string
  readonly ofEntry: (entry: string) => string
  /** The step that an entry did or let go. */
  readonly stepFrom: (entry: string) => string | undefined
  /** The entry that a step comes from. */
  readonly entryOf: (step: Step) => string | undefined
}

export function movesOf(steps: readonly Step[]): Moves {
  const ofStep = (step: Step) => `step-${steps.indexOf(step) + 1}`
  return {
    ofStep,
    ofEntry: entryId,
    stepFrom: (entry) => {
      const step = steps.find((one) => one.entry === entry)
      return step && ofStep(step)
    },
    entryOf: ({ entry }) => (entry === undefined ? undefined : entryId(entry)),
  }
}

/** Others lead to it, too: an entry stays what it is. */
export function entryId(entry: string): string {
  return `entry-${entry}`
}
