// The sheet of a letter in Word: its paper, its margins, and what stands at a fixed place on it.
import type { Letter } from '#core/paper/letter.ts'

/** One twentieth of a point, in which Word measures. */
export type Twips = number

export type Sheet = { readonly width: Twips; readonly height: Twips } & Margins

type Margins = {
  readonly top: Twips
  readonly right: Twips
  readonly bottom: Twips
  readonly left: Twips
}

/** A short letter has wider margins, so that it does not lie on the sheet as three long lines. */
export function sheetOf({ layout, paragraphs }: Letter): Sheet {
  const size = layout === 'us' ? usLetter : a4
  if (layout === 'din') return { ...size, top: mm(25), right: mm(25), bottom: mm(20), left: mm(25) }
  const signs = paragraphs.reduce((sum, { length }) => sum + length, 0)
  const side = inches(signs < 800 ? 1.5 : signs < 1900 ? 1.3 : 1.1)
  return { ...size, top: inches(0.95), right: side, bottom: inches(0.9), left: side }
}

const usLetter = { width: 12_240, height: 15_840 }
const a4 = { width: 11_906, height: 16_838 }

/** Where it stands from the upper left corner of the sheet, wherever the text goes. */
export type Frame = { readonly x: Twips; readonly y: Twips; readonly w: Twips; readonly h: Twips }

/** By DIN 5008, form B. */
export const din = {
  name: { x: mm(25), y: mm(17), w: mm(165), h: mm(9) },
  /** The block of information, with the date as its last line. */
  information: { x: mm(125), y: mm(50), w: mm(75), h: mm(40) },
  /** The line with the sender that shows above the address in a window. */
  windowLine: { x: mm(25), y: mm(57.4), w: mm(80), h: mm(4.2) },
  address: { x: mm(25), y: mm(62.7), w: mm(80), h: mm(27.3) },
  textBegins: mm(98.46),
} as const satisfies Readonly<Record<string, Frame | Twips>>

export function mm(millimetres: number): Twips {
  return inches(millimetres / 25.4)
}

export function inches(length: number): Twips {
  return Math.round(length * 1440)
}
