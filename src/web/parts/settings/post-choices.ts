// Envelopes, cards and labels by their names and sizes.
import type { Card, Envelope, Labels } from '#core/post/stationery.ts'

type Said<Which extends string> = readonly (readonly [value: Which, word: string])[]

export const envelopesSaid: Said<Envelope> = [
  ['no10', '#10, 4⅛ × 9½ in'],
  ['a7', 'A7, 5¼ × 7¼ in'],
  ['dl', 'DL, 110 × 220 mm'],
  ['c6', 'C6, 114 × 162 mm'],
]

export const cardsSaid: Said<Card> = [
  ['a6', 'A6, flat'],
  ['a6-folded', 'A6, folded'],
  ['5x7', '5 × 7 in, flat'],
  ['5x7-folded', '5 × 7 in, folded'],
]

export const labelsSaid: Said<Labels> = [
  ['5160', 'Avery 5160, 30 on a sheet'],
  ['l7160', 'Avery L7160, 21 on a sheet'],
]

export const signings = [
  {
    value: 'hand',
    word: 'I sign by hand',
    hint: 'Room is left for it. It makes the best impression.',
  },
  { value: 'print', word: 'Print my signature' },
]
