// A line in which everyone waits for the one before.
export type Queue = {
  /** Waits for the turn; what it gives ends it. */
  readonly wait: () => Promise<() => void>
  /** How many wait. */
  readonly length: () => number
}

export function newQueue(): Queue {
  let last = Promise.resolve()
  let waiting = 0
  return {
    async wait() {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      waiting += 1
      await before
      waiting -= 1
      return resolve
    },
    length: () => waiting,
  }
}
