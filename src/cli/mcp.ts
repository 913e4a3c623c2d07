import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

type Flags = { readonly data?: string; readonly readOnly?: boolean }

/** What is written to standard output is read by the assistant, so nothing else is. */
export async function mcp(this: Context, flags: Flags): Promise<void> {
  if (process.stdin.isTTY)
    console.error(
      'An assistant starts this and speaks to it; docs/assistants.md says how. Ctrl-C ends it.',
    )
  await this.pieces.serveAssistant(dataPlace(flags.data), { readOnly: flags.readOnly === true })
}
