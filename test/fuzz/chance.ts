// Chance that can be repeated: the same seed gives the same numbers.

export type Chance = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
}

/** Marsaglia's xorshift on 32 bits, stirred so that neighbouring inputs do not look alike. */
export function chanceOf(seed: number, input: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e37_79b9) ^ Math.imul(input + 1, 0x85eb_ca6b)) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>>= 0)
  }
  for (let round = 0; round < 8; round += 1) next()
  const below = (limit: number) => next() % limit
  return { below, oneOf: (items) => items[below(items.length)]! }
}
