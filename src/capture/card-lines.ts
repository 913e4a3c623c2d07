// What was recognised, as runs of text: what stands apart on one line is no one thing.
import type { Block, Word } from 'tesseract.js'

export type Run = {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The height of its letters. */
  readonly size: number
  /** How sure the letters are, from 0 to 100. */
  readonly sure: number
}

export function listRuns(blocks: readonly Block[]): readonly Run[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .flatMap(({ words }) => apart(words.filter(isPrint)))
    .map(runOf)
    .filter(
      ({ text, sure }) => (sure >= leastSure || mayBeMail.test(text)) && /[\p{L}\d]{2}/u.test(text),
    )
}

const leastSure = 30

/** Two letters or more, the sign, and two more: nothing else looks like it, however unsure. */
export const mayBeMail = /[\p{L}\d]{2}\s?(?:@|©|®)|@\s?[\p{L}\d]{2}/u

// The edge of a card and its shadow are read as lines and dots.
function isPrint({ text, bbox, confidence }: Word): boolean {
  const [width, height] = [bbox.x1 - bbox.x0, bbox.y1 - bbox.y0]
  return (
    text.trim() !== '' &&
    width >= 3 &&
    height >= 3 &&
    (confidence > 20 || text.length > 2) &&
    !(text.length <= 2 && height > width * 6)
  )
}

function apart(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  for (const word of words.toSorted((one, other) => one.bbox.x0 - other.bbox.x0)) {
    const last = runs.at(-1)?.at(-1)
    const gap = last ? word.bbox.x0 - last.bbox.x1 : 0
    const size = last ? Math.min(heightOf(last), heightOf(word)) : 0
    if (last && gap <= size * widest) runs.at(-1)!.push(word)
    else runs.push([word])
  }
  return runs
}

const widest = 1.6

function heightOf({ bbox }: Word): number {
  return Math.max(10, bbox.y1 - bbox.y0)
}

function runOf(words: readonly Word[]): Run {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return {
    text: words.map(({ text }) => text).join(' '),
    left: Math.min(...words.map(({ bbox }) => bbox.x0)),
    top: Math.min(...words.map(({ bbox }) => bbox.y0)),
    right: Math.max(...words.map(({ bbox }) => bbox.x1)),
    bottom: Math.max(...words.map(({ bbox }) => bbox.y1)),
    size: Math.max(...words.map(({ bbox }) => bbox.y1 - bbox.y0)),
    sure: words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters,
  }
}
