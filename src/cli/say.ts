// What a command without an operation has done: as data where that was asked for, else in sentences.
import type { Context } from './pieces.ts'

export type AsData = { readonly json?: boolean }

export function say(
  { process }: Context,
  { json }: AsData,
  data: object,
  sentences: readonly string[],
): void {
  process.stdout.write(`${json ? JSON.stringify(data, undefined, 2) : sentences.join('\n')}\n`)
}
