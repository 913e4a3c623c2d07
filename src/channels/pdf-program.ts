// A program of its own that sets pages, one after the other, and ends when nobody is there any more.
import { setPriority } from 'node:os'
import { openTypesetter } from './typesetter.ts'
import type { Answer, Asked } from './said.ts'

// Whoever waits for a page of the web goes first.
setPriority(10)

const print = openTypesetter()
let waiting = Promise.resolve()

process.on('message', (asked: Asked) => {
  waiting = waiting.then(() => answer(asked))
})
process.once('disconnect', () => process.exit())

async function answer(asked: Asked): Promise<void> {
  const said = await print(asked).catch((error: unknown) => ({
    is: 'broken' as const,
    why: String(error),
  }))
  process.send?.({ said, memory: process.memoryUsage.rss() } satisfies Answer)
}
