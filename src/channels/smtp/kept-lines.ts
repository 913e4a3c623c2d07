// Connections that are kept for the next mail, but neither for long nor for many.
import type { Line } from './line.ts'

export type KeptLines = {
  /** One that stands, and begins anew. */
  readonly take: () => Promise<Line | undefined>
  /** `isClean` where the server has nothing left of the last mail. */
  readonly give: (line: Line, isClean: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

type Kept = {
  readonly line: Line
  readonly since: number
  readonly isClean: boolean
  readonly timer: NodeJS.Timeout
}

/** In milliseconds: how long one is kept, and how long it is believed without being asked. */
export type Keeping = { readonly idle: number; readonly believed: number }

export function keepLines({ idle, believed }: Keeping): KeptLines {
  const kept: Kept[] = []
  const carried = new WeakMap<Line, number>()
  let isClosed = false
  return {
    async take() {
      for (let one = kept.pop(); one; one = kept.pop()) {
        clearTimeout(one.timer)
        const isBelieved = one.isClean && performance.now() - one.since < believed
        if (one.line.isOpen() && (isBelieved || (await one.line.isReady()))) return one.line
        one.line.drop()
      }
      return undefined
    },
    async give(line, isClean) {
      const mails = (carried.get(line) ?? 0) + 1
      carried.set(line, mails)
      if (!line.isOpen()) return
      if (isClosed || mails >= mostMails) {
        await line.quit()
        return
      }
      const timer = setTimeout(() => {
        kept.splice(kept.indexOf(one), 1)
        void line.quit()
      }, idle)
      const one = { line, since: performance.now(), isClean, timer }
      kept.push(one)
    },
    async close() {
      isClosed = true
      await Promise.all(
        kept.splice(0).map(async ({ line, timer }) => {
          clearTimeout(timer)
          await line.quit()
        }),
      )
    },
  }
}

/** Servers that count begin to refuse somewhere above it. */
const mostMails = 100
