// Moves between the drawing, the plan and the story: what each step and each entry is called on the page.
import type { EntryShown } from '#app/get-application.ts'
import type { Step } from '#core/plan/step.ts'

export type Moves = {
  readonly ofStep: (step: Step) => string
  readonly ofEntry: (entry: string) => string
  /** The step that an entry did or let go. */
  readonly stepFrom: (entry: string) => string | undefined
  /** The entry that a step comes from. */
  readonly entryOf: (step: Step) => string | undefined
}

export function movesOf(steps: readonly Step[], journal: readonly EntryShown[]): Moves {
  const ofStep = (step: Step) => `step-${steps.indexOf(step) + 1}`
  const ofEntry = (id: string) => `entry-${journal.findIndex(({ entry }) => entry.id === id) + 1}`
  return {
    ofStep,
    ofEntry,
    stepFrom: (entry) => {
      const step = steps.find((one) => one.entry === entry)
      return step && ofStep(step)
    },
    entryOf: ({ entry }) => (entry === undefined ? undefined : ofEntry(entry)),
  }
}
