// What may follow the words typed so far: a line for each, with what it is behind a tab. The last word is the one at
// which the cursor stands.
import { proposeCompletions } from '@stricli/core'
import type { Context } from '../pieces.ts'

export async function complete(this: Context, _: object, ...words: string[]): Promise<void> {
  const { application } = await import('../command-line.ts')
  const all = await application()
  const proposed = await proposeCompletions(all, words.length === 0 ? [''] : words, this)
  const lines = proposed.map(({ completion, brief }) => `${completion}\t${brief}\n`)
  this.process.stdout.write(lines.join(''))
}
