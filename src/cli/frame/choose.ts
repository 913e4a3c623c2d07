// Of several that were meant by the same words one is chosen: asked at a terminal, else refused with all of them.
import { createInterface } from 'node:readline/promises'
import { Problem } from '#core/problem.ts'
import type { Context } from '../pieces.ts'

type Choice<Value> = { readonly said: string; readonly value: Value }

type Choosing<Value> = {
  /** As it was typed. */
  readonly words: string
  readonly choices: readonly Choice<Value>[]
  /** What would make it clear. */
  readonly hint: string
}

export async function choose<Value>(
  { process: terminal }: Context,
  { words, choices, hint }: Choosing<Value>,
): Promise<Value> {
  const lines = choices.slice(0, most).map(({ said }, index) => `  ${index + 1}  ${said}`)
  if (choices.length > most) lines.push(`  … and ${choices.length - most} more`)
  const list = lines.join('\n')
  if (!terminal.stdin.isTTY || !terminal.stderr.isTTY)
    throw new Problem('unknown-word', `“${words}” could be\n${list}\n${hint}`)
  terminal.stderr.write(`“${words}” could be\n${list}\n`)
  const asked = createInterface({ input: terminal.stdin, output: terminal.stderr })
  try {
    const answer = (await asked.question('Which one? Its number: ')).trim()
    const choice = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined
    if (choice) return choice.value
    throw new Problem('missing', 'None of them was chosen, so nothing was done.')
  } finally {
    asked.close()
  }
}

const most = 12
