// What came of a fault, in the words of the table.
import type { MailState } from '../../../src/core/outbox/state.ts'
import type { Stage } from './stage.ts'

export type Outcome = {
  readonly tries: number
  /** Copies beyond the first. */
  readonly extra: number
  /** Not received, and nobody is told that it may not have been. */
  readonly lost: number
  /** Of which nobody can know, and which are said to be so. */
  readonly uncertain: number
  /** Handed over once more, although nobody had said that it was not taken. */
  readonly wrong: number
  readonly notes: readonly string[]
}

type Judging = {
  readonly tries: number
  /** The states in which a mail may have ended, besides sent and uncertain. */
  readonly mayBe?: readonly MailState[]
  /** How often the server had said after a dot that it would not take it. */
  readonly refused?: number
}

/** Where every mail should have arrived, or be said to be uncertain. */
export async function judge(
  { world, sink, errors }: Stage,
  { tries, mayBe = [], refused = 0 }: Judging,
): Promise<Outcome> {
  const rows = await world.rows()
  const came = countBy(sink.received().flatMap(({ to }) => to))
  const dots = countBy(sink.dotted().flatMap(({ to }) => to))
  const known = new Set(rows.map(({ to }) => to))
  const lost = rows.filter(({ to, state }) => {
    if (state === 'uncertain' || mayBe.includes(state)) return false
    return state !== 'sent' || !came.has(to)
  })
  const misnoted = rows.filter(({ state, noted }) => (state === 'sent') !== (noted !== null))
  const strangers = [...came.keys()].filter((to) => !known.has(to))
  return {
    tries,
    extra: sum([...came.values()].map((copies) => copies - 1)) + strangers.length,
    lost: lost.length,
    uncertain: rows.filter(({ state }) => state === 'uncertain').length,
    wrong: sum([...dots.values()].map((times) => times - 1)) - refused,
    notes: [
      ...errors,
      ...lost.map(({ to, state, because }) => `${to} is ${state}: ${because}`),
      ...misnoted.map(({ to, state }) => `${to} is ${state}, and its journal says another thing`),
      ...strangers.map((to) => `${to} was not written to`),
    ],
  }
}

export function together(outcomes: readonly Outcome[]): Outcome {
  const of = (key: 'tries' | 'extra' | 'lost' | 'uncertain' | 'wrong') =>
    sum(outcomes.map((outcome) => outcome[key]))
  return {
    ...{ tries: of('tries'), extra: of('extra'), lost: of('lost') },
    ...{ uncertain: of('uncertain'), wrong: of('wrong') },
    notes: outcomes.flatMap(({ notes }) => notes),
  }
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
