// Reads bad input one after the other, and keeps count of how it went.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Problem } from '../../src/core/problem.ts'
import { chanceOf } from './chance.ts'
import { badInput } from './mutate.ts'
import type { Reader } from './readers.ts'

export type Figures = {
  readonly inputs: number
  readonly read: number
  readonly refused: number
  readonly bad: readonly Bad[]
  /** In milliseconds. */
  readonly slowest: number
  readonly slowestInput: number
  /** In bytes: the most of the process over what it had at the beginning. */
  readonly overBase: number
  /** In bytes: what is left after all garbage has gone, after the first tenth and at the end. */
  readonly afterTenth: number
  readonly atEnd: number
}

/** An input that was neither read nor refused with a Problem, or not in time. */
type Bad = { readonly input: number; readonly why: string }

export type Run = {
  readonly seed: number
  readonly inputs: number
  /** Asked now and then; nothing more is read once it says so. */
  readonly stop?: () => boolean
  readonly progress?: (figures: Figures) => void
}

/** In milliseconds, beyond which an input is bad; a card's own reading comes on top. */
const longest = 1_000

export async function fuzz(
  reader: Reader,
  { seed, inputs, stop, progress }: Run,
): Promise<Figures> {
  const count = {
    inputs: 0,
    read: 0,
    refused: 0,
    slowest: 0,
    slowestInput: 0,
    overBase: 0,
    afterTenth: 0,
    atEnd: 0,
  }
  const bad: Bad[] = []
  // What is loaded when it is first needed belongs to the base.
  for (const file of reader.files) await outcome(reader, file)
  const limit = longest + (reader.isSlow ? await ownTime(reader) : 0)
  collectGarbage()
  const base = process.memoryUsage.rss()
  for (let input = 0; input < inputs; input += 1) {
    const bytes = badInput(reader, chanceOf(seed, input))
    const result = await timed(reader, bytes, limit)
    count.inputs += 1
    if (result.what === 'read') count.read += 1
    else if (result.what === 'refused') count.refused += 1
    else bad.push({ input, why: result.what })
    if (result.took > limit) bad.push({ input, why: `it took ${Math.round(result.took)} ms` })
    if (result.took > count.slowest) [count.slowest, count.slowestInput] = [result.took, input]
    const isLarge = bytes.length > 50_000
    if (isLarge || input % 50 === 0)
      count.overBase = Math.max(count.overBase, process.memoryUsage.rss() - base)
    // What is measured is the reading of one file, not the files that this has made before.
    if (isLarge) collectGarbage()
    if (input === Math.ceil(inputs / 10) - 1) count.afterTenth = left()
    if (reader.isSlow || input % 1_000 === 999) {
      // Keys are heard only between inputs.
      await new Promise(setImmediate)
      progress?.({ ...count, bad })
      if (stop?.()) break
    }
  }
  await reader.end?.()
  return { ...count, bad, atEnd: left() }
}

/** The file that an input was, to look at. */
export function inputOf(reader: Reader, seed: number, input: number): Uint8Array {
  return badInput(reader, chanceOf(seed, input))
}

type Result = { readonly what: string; readonly took: number }

/** On a busy machine anything may take long once: the processor's time counts, and what takes long again. */
async function timed(reader: Reader, bytes: Uint8Array, limit: number): Promise<Result> {
  let best: Result | undefined
  for (let round = 0; round < 3; round += 1) {
    const [began, usage] = [performance.now(), process.cpuUsage()]
    const what = await outcome(reader, bytes)
    const { user, system } = process.cpuUsage(usage)
    const took = Math.min(performance.now() - began, (user + system) / 1_000)
    if (!best || took < best.took) best = { what, took }
    if (best.took <= limit / 2) break
  }
  return best!
}

/** How long the slowest of the files takes that are as they should be. */
async function ownTime(reader: Reader): Promise<number> {
  const times: number[] = []
  for (const file of reader.files) times.push((await timed(reader, file, 0)).took)
  return Math.max(...times)
}

async function outcome(reader: Reader, bytes: Uint8Array): Promise<string> {
  try {
    const unseen = /[^\P{Cc}\n]/u.exec(textIn(await reader.read(bytes)))
    return unseen
      ? `a control character was found in what was read: ${JSON.stringify(unseen[0])}`
      : 'read'
  } catch (error) {
    return error instanceof Problem
      ? 'refused'
      : String(error instanceof Error ? error.stack : error)
  }
}

/** All text of a value, but for the bytes of pictures. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return ''
  return Object.values(value).map(textIn).join('\n')
}

function left(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

setFlagsFromString('--expose-gc')
const gc: unknown = runInNewContext('gc')

function collectGarbage(): void {
  if (typeof gc !== 'function') throw new Error('There is no way to collect garbage here.')
  gc()
  gc()
}
