// How far a line on a card goes on in the picture: recognition may leave out the rest of what it began to read.
import type { Run } from './card-lines.ts'
import { commonTone, type Grey } from './card-tones.ts'

export type Reach = { readonly left: number; readonly right: number }

/** From where to where there is print beside a run, up to a wide gap, a drawn edge or another run. */
export function reachOf(card: Grey, run: Run, others: readonly Run[]): Reach {
  const beside = others.filter(
    (one) => one !== run && Math.min(one.bottom, run.bottom) - Math.max(one.top, run.top) > 0,
  )
  const mostRight = Math.min(
    card.width - 1,
    ...beside.filter(({ left }) => left >= run.right).map(({ left }) => left - 4),
  )
  const mostLeft = Math.max(
    0,
    ...beside.filter(({ right }) => right <= run.left).map(({ right }) => right + 4),
  )
  const paper = commonTone(card, run)
  return {
    left: walk(card, run, paper, run.left, mostLeft, -1),
    right: walk(card, run, paper, run.right, mostRight, 1),
  }
}

function walk(
  card: Grey,
  run: Run,
  paper: number,
  from: number,
  most: number,
  step: 1 | -1,
): number {
  let last = from
  for (let x = from; (most - x) * step >= 0; x += step) {
    if (Math.abs(x - last) > run.size * widest) break
    if (isEdge(card, run, paper, x)) break
    if (inkAt(card, paper, x, run.top, run.bottom) > 0) last = x
  }
  return last
}

/** In heights of a letter: what stands further apart is no one line. */
export const widest = 1.6

// A drawn line and the end of the paper go on above and below; the bar between two numbers does not.
function isEdge(card: Grey, { top, bottom, size }: Run, paper: number, x: number): boolean {
  const more = Math.round(size * 0.5)
  return inkAt(card, paper, x, top - more, bottom + more) > 0.95
}

/** The share of a column that is not paper. */
function inkAt(
  { pixels, width, height }: Grey,
  paper: number,
  x: number,
  top: number,
  bottom: number,
): number {
  const [from, to] = [Math.max(0, top), Math.min(height - 1, bottom)]
  let ink = 0
  for (let y = from; y <= to; y += 1)
    if (Math.abs(pixels[y * width + x]! - paper) > inkContrast) ink += 1
  return ink / (to - from + 1)
}

const inkContrast = 70
