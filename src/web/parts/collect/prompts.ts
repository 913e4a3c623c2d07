// The four prompts of a takeaway: asked in the debrief, and beside a letter that lacks one.
import type { TakeawayPart } from '#app/input/takeaway.ts'

export const prompts: readonly {
  readonly field: TakeawayPart
  readonly question: string
  readonly hint: string
}[] = [
  {
    field: 'interesting',
    question: 'What did you learn that stayed with you?',
    hint: 'For example: the new line runs without a spare press.',
  },
  {
    field: 'issue',
    question: 'Which problem of theirs came up?',
    hint: 'For example: unplanned stops in the night shift.',
  },
  {
    field: 'handling',
    question: 'How would you go about it?',
    hint: 'For example: listening to the bearings once a week, and planning the stop.',
  },
  {
    field: 'expertise',
    question: 'What of your experience helps here?',
    hint: 'For example: eight years of planning maintenance around a running plant.',
  },
]
