// Asks for what nobody should read over one's shoulder: at a terminal nothing is shown; else it is a line of input.
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Problem } from '#core/problem.ts'
import type { Terminal } from './pieces.ts'

/** The answers to these questions, in order; of input that has fewer lines the last counts for the rest. */
export async function askSecrets(
  { stdin, stderr }: Pick<Terminal, 'stdin' | 'stderr'>,
  questions: readonly string[],
): Promise<readonly string[]> {
  const isTerminal = stdin.isTTY
  const lines = createInterface({
    input: stdin,
    output: new Writable({ write: (_, __, done) => done() }),
    terminal: isTerminal,
    historySize: 0,
  })
  lines.once('SIGINT', () => lines.close())
  const typed = lines[Symbol.asyncIterator]()
  const answers: string[] = []
  try {
    for (const question of questions) {
      if (isTerminal) stderr.write(question)
      const { value, done } = await typed.next()
      const answer = done ? (isTerminal ? undefined : answers.at(-1)) : value
      if (isTerminal) stderr.write('\n')
      if (answer === undefined)
        throw new Problem('missing', 'Nothing was typed, so nothing was changed.')
      answers.push(answer)
    }
    return answers
  } finally {
    lines.close()
  }
}
