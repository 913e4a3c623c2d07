// Chance that falls the same each time: all that differs between two cards follows from a seed.

export type Chance = {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly isOne: (inHowMany: number) => boolean
}

export function newChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  return {
    next,
    pick,
    between: (low, high) => low + (high - low) * next(),
    isOne: (inHowMany) => next() < 1 / inHowMany,
  }
}
