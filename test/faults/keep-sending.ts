// Sends forms until they are answered: one that is cut off is sent again as it was, with the key it had.
import { randomUUIDv7 } from 'node:crypto'
import type { Ready } from './applying.ts'
import { newSender, type Sender } from './sender.ts'

export type Sending = Sender & {
  /** The marks of the forms that were answered. */
  readonly answered: ReadonlySet<string>
  /** How many forms were cut off and sent again. */
  readonly sentAgain: () => number
  readonly sendMarked: (mark: string, ready: Ready) => Promise<string>
  readonly hasEnded: () => boolean
  readonly end: () => void
}

export function keepSending(port: () => Promise<number>): Sending {
  const { read, send, close } = newSender(port)
  const answered = new Set<string>()
  let [sentAgain, ended] = [0, false]
  return {
    read: (path) => untilAnswered(() => read(path)),
    send: (path, form) => untilAnswered(() => send(path, form)),
    close,
    answered,
    async sendMarked(mark, { path, form }) {
      const keyed = { ...form, _key: randomUUIDv7() }
      const next = await untilAnswered(
        () => send(path, keyed),
        () => (sentAgain += 1),
      )
      answered.add(mark)
      return next
    },
    sentAgain: () => sentAgain,
    hasEnded: () => ended,
    end: () => {
      ended = true
    },
  }
}

async function untilAnswered<T>(ask: () => Promise<T>, onCut: () => void = () => {}): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!isCutOff(error)) throw error
      onCut()
    }
  }
}

function isCutOff(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(String(code))
}
