// What a sink received of letters that were to be sent, counted.
import type { Received } from '../../mail-servers/sink-rules.ts'
import type { Letter } from './sender.ts'

export type Counted = {
  readonly messages: number
  /** Copies beyond the first. */
  readonly extra: number
  /** How many people got more than one, and the most that one of them got. */
  readonly people: number
  readonly most: number
  /** Not received, and not said to be uncertain. */
  readonly lost: number
  /** Said to be uncertain, and how many of these had arrived. */
  readonly uncertain: number
  readonly arrived: number
}

export function countCopies(
  letters: readonly Letter[],
  received: readonly Received[],
  uncertain: readonly string[],
): Counted {
  const came = new Map<string, number>()
  for (const to of received.flatMap(({ to }) => to)) came.set(to, (came.get(to) ?? 0) + 1)
  const copies = letters.map(({ to }) => ({ to, count: came.get(to) ?? 0 }))
  const more = copies.filter(({ count }) => count > 1)
  const unsure = new Set(uncertain)
  return {
    messages: letters.length,
    extra: more.reduce((sum, { count }) => sum + count - 1, 0),
    people: more.length,
    most: Math.max(0, ...copies.map(({ count }) => count)),
    lost: copies.filter(({ to, count }) => count === 0 && !unsure.has(to)).length,
    uncertain: unsure.size,
    arrived: copies.filter(({ to, count }) => count > 0 && unsure.has(to)).length,
  }
}
