// A process of its own: checks one text after the other, and ends with whoever started it.
import { proofReading } from './proof-reading.ts'
import type { Asked, Said } from './proof-read.ts'

let last: Promise<void> = Promise.resolve()

process.on('message', (asked: Asked) => {
  last = last.then(() => answer(asked))
})

async function answer({ id, ...asked }: Asked): Promise<void> {
  try {
    say({ id, findings: await proofReading(asked) })
  } catch (error) {
    say({ id, broken: String(error) })
  }
}

function say(said: Said): void {
  process.send?.(said)
}
