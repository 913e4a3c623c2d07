// A question that is answered with yes or no, at a terminal; elsewhere nobody is there to answer.
import { createInterface } from 'node:readline/promises'
import type { Context } from '../pieces.ts'

/** `undefined` where nobody can be asked. */
export async function askedYes(
  { process: terminal }: Context,
  question: string,
): Promise<boolean | undefined> {
  if (!terminal.stdin.isTTY || !terminal.stderr.isTTY) return undefined
  const asked = createInterface({ input: terminal.stdin, output: terminal.stderr })
  try {
    return /^y(?:es)?$/i.test((await asked.question(`${question} (yes or no) `)).trim())
  } finally {
    asked.close()
  }
}
