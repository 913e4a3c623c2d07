// Hands requests to the pages that are open now. While others take their place whoever asks waits, and gets them.
import { setTimeout } from 'node:timers/promises'
import { Problem } from '#core/problem.ts'

export type Answer = (request: Request, env: object) => Response | Promise<Response>

export type Relay = {
  readonly answer: Answer
  /**
   * Waits until nobody but the one who asks for this waits for an answer; `change` closes what was open, and gives
   * what answers from then on.
   */
  readonly exchange: (change: () => Promise<Answer>) => Promise<void>
}

/** A request that takes longer than this is not waited for, in milliseconds. */
const patience = 10_000

export function relayTo(first: Promise<Answer>): Relay {
  let open = first
  const underWay = { count: 0 }
  let isExchanging = false

  async function othersAreAnswered(): Promise<void> {
    const deadline = performance.now() + patience
    // Once round first: who was let through just now has not begun yet.
    do await setTimeout(5)
    while (underWay.count > 1 && performance.now() < deadline)
  }

  return {
    async answer(request, env) {
      const answer = await open
      underWay.count += 1
      try {
        return await answer(request, env)
      } finally {
        underWay.count -= 1
      }
    },
    async exchange(change) {
      if (isExchanging) {
        const sentence = 'Another backup is being put in place just now; please wait until it is.'
        throw new Problem('conflict', sentence)
      }
      isExchanging = true
      const before = open
      const next = Promise.withResolvers<Answer>()
      open = next.promise
      try {
        await othersAreAnswered()
        next.resolve(await change())
      } catch (error) {
        next.resolve(before)
        throw error
      } finally {
        isExchanging = false
      }
    },
  }
}
