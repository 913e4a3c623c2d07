// What may follow the words typed so far: a line for each, with what it is behind a tab. The last word is the one at
// which the cursor stands.
import { proposeCompletions } from '@stricli/core'
import type { Context } from '../pieces.ts'

export async function complete(
  this: Context,
  { data }: { readonly data?: string },
  ...words: string[]
): Promise<void> {
  const { application } = await import('../command-line.ts')
  const all = await application()
  const typed = words.length === 0 ? [''] : words
  const asked = { pieces: this.pieces, process: this.process, data }
  const proposed = await proposeCompletions(all, typed, asked)
  const lines = proposed.map(({ completion, brief }) => `${completion}\t${brief}\n`)
  this.process.stdout.write(lines.join(''))
}
