// A line in which everyone waits for the one before.

/** Waits for the turn; what it gives ends it. */
export type Queue = () => Promise<() => void>

export function newQueue(): Queue {
  let last = Promise.resolve()
  return async () => {
    const before = last
    const { promise, resolve } = Promise.withResolvers<void>()
    last = promise
    await before
    return resolve
  }
}
