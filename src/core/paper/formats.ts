// Sizes of what goes by post, in millimetres, and which envelope goes with what.
import type { Card, Envelope, Labels } from '../post/stationery.ts'
import type { Letter } from './letter.ts'

type Size = { readonly name: string; readonly width: number; readonly height: number }

export const envelopeSizes: Readonly<Record<Envelope, Size>> = {
  no10: { name: '#10', width: 241.3, height: 104.775 },
  a7: { name: 'A7', width: 184.15, height: 133.35 },
  dl: { name: 'DL', width: 220, height: 110 },
  c6: { name: 'C6', width: 162, height: 114 },
}

/** Upright, and closed where they fold; `sheet` is what a folded one is printed on. */
type CardSize = Size & { readonly sheet: 'a4' | 'us-letter'; readonly envelope: Envelope }
const a6: CardSize = { name: 'A6', width: 105, height: 148, sheet: 'a4', envelope: 'c6' }
const inches: CardSize = {
  ...{ name: '5 × 7 in', width: 127, height: 177.8 },
  ...{ sheet: 'us-letter', envelope: 'a7' },
}

export const cardSizes: Readonly<Record<Card, CardSize & { readonly folded: boolean }>> = {
  a6: { ...a6, folded: false },
  'a6-folded': { ...a6, folded: true },
  '5x7': { ...inches, folded: false },
  '5x7-folded': { ...inches, folded: true },
}

/** A letter is folded twice: Letter goes into a #10, A4 into a DL. */
export function envelopeForLetter({ layout }: Pick<Letter, 'layout'>): Envelope {
  return layout === 'us' ? 'no10' : 'dl'
}

/** The card that is sold where a letter would have this layout. */
export function cardFor({ layout }: Pick<Letter, 'layout'>): Card {
  return layout === 'us' ? '5x7-folded' : 'a6-folded'
}

/** How many labels across and down, their size, where the first begins, and how far it is to the next. */
type LabelSheet = Size & {
  readonly paper: 'a4' | 'us-letter'
  readonly across: number
  readonly down: number
  readonly left: number
  readonly top: number
  readonly stepX: number
  readonly stepY: number
}

export const labelSheets: Readonly<Record<Labels, LabelSheet>> = {
  '5160': {
    ...{ name: 'Avery 5160', paper: 'us-letter', across: 3, down: 10, width: 66.675, height: 25.4 },
    ...{ left: 4.7625, top: 12.7, stepX: 69.85, stepY: 25.4 },
  },
  l7160: {
    ...{ name: 'Avery L7160', paper: 'a4', across: 3, down: 7, width: 63.5, height: 38.1 },
    ...{ left: 7.25, top: 15.15, stepX: 66, stepY: 38.1 },
  },
}
