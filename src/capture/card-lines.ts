// What was recognised, as runs of text: what stands apart on one line is no one thing.
import type { Block, Word } from 'tesseract.js'
import { widest } from './card-reach.ts'

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
  const runs = blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .flatMap(({ words }) => apart(words.filter(isPrint)))
    .map(runOf)
    .filter(({ text }) => /[\p{L}\d]{2}/u.test(text))
  return joined(runs).filter(
    (run) =>
      run.sure >= leastSure || mayBeMail.test(run.text) || mayBeNumber(run.text) || mayBeWord(run),
  )
}

export const leastSure = 30

/** Two letters or more, the sign, and two more: nothing else looks like it, however unsure. */
export const mayBeMail = /[\p{L}\d]{2}\s?(?:@|©|®)|@\s?[\p{L}\d]{2}/u

export function mayBeNumber(text: string): boolean {
  return text.replace(/\D/g, '').length >= 7
}

/** Large and one word with a capital: a name whose letters English has not is read unsurely. */
export function mayBeWord({ text, size }: Run): boolean {
  return size > 36 && /^\p{Lu}\p{L}{3,}(?:-\p{L}+)?$/u.test(text)
}

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

/** What recognition took apart although it touches is one run: a long mail beside something larger. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const list = [...runs]
  for (let index = 0; index < list.length; index += 1) {
    const run = list[index]!
    const next = list.find((other) => other !== run && touches(run, other))
    if (!next) continue
    const both = [run, next]
    const letters = run.text.length + next.text.length
    list[index] = {
      text:
        next.left - run.right < run.size * 0.2 ? run.text + next.text : `${run.text} ${next.text}`,
      left: run.left,
      right: next.right,
      top: Math.min(run.top, next.top),
      bottom: Math.max(run.bottom, next.bottom),
      size: Math.max(run.size, next.size),
      sure: both.reduce((sum, one) => sum + one.text.length * one.sure, 0) / letters,
    }
    list.splice(list.indexOf(next), 1)
    index = -1
  }
  return list
}

function touches(run: Run, next: Run): boolean {
  const gap = next.left - run.right
  const size = Math.min(run.size, next.size)
  const shared = Math.min(run.bottom, next.bottom) - Math.max(run.top, next.top)
  const isAlike = Math.max(run.size, next.size) < size * 1.4
  return isAlike && gap > -size * 0.3 && gap < size * 0.45 && shared > size * 0.6
}
