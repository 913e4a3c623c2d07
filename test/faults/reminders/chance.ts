// Chance, for what happens next.

export function any<One>(list: readonly One[]): One {
  return list[Math.floor(Math.random() * list.length)]!
}

/** From 0, and less than that. */
export function upTo(number: number): number {
  return Math.floor(Math.random() * number)
}
