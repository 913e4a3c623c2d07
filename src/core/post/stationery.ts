// What one has at hand for the post, and what each is good for.
import type { OwnDays } from './days-in-post.ts'

export const envelopes = ['no10', 'a7', 'dl', 'c6'] as const
export const cards = ['a6', 'a6-folded', '5x7', '5x7-folded'] as const
export const labels = ['5160', 'l7160'] as const

export type Envelope = (typeof envelopes)[number]
export type Card = (typeof cards)[number]
export type Labels = (typeof labels)[number]

/** Labels on one sheet. */
export const labelsOn: Readonly<Record<Labels, number>> = { '5160': 30, l7160: 21 }

/** What is not chosen goes with the paper one writes on. */
export type PostHabits = {
  readonly envelope?: Envelope
  readonly card?: Card
  readonly labels?: Labels
  /** The first label of the sheet that is still there, from 1. */
  readonly labelFrom?: number
  /** `print`: one's signature is printed; else it is put there by hand. */
  readonly signs?: 'print'
  readonly days: OwnDays
}
