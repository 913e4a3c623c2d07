// The pace, as forms give it: one of ours by its name, or numbers of one's own.
import { manyRounds } from '#core/cadence/many-rounds.ts'
import { longestGap, mostRounds, readCadence } from '#core/cadence/read-cadence.ts'
import { Problem } from '#core/problem.ts'
import { number } from './number.ts'
import { readAll } from './read-all.ts'
import { word } from './word.ts'

/** Days and rounds as they are typed. */
export type NumbersTyped = {
  readonly firstAfter?: string | undefined
  readonly every?: string | undefined
  readonly rounds?: string | undefined
  /** `yes`, or not there. */
  readonly secondTry?: string | undefined
  readonly medium?: string | undefined
}

type PaceTyped = {
  readonly cadence?: unknown
  readonly numbers?: NumbersTyped | undefined
  readonly manyRounds?: string | undefined
}

/** Kept as it was given, so that a cadence of ours that gets better gets better for them too. */
export function cadence({ cadence, numbers, manyRounds }: PaceTyped, known?: unknown): unknown {
  const given = numbers ? ownNumbers(numbers) : cadence
  if (given === undefined) return known ?? 'classic'
  checkRounds(given, known, manyRounds)
  return given
}

function ownNumbers(typed: NumbersTyped) {
  return readAll({
    firstAfter: () => number(typed.firstAfter, { field: 'firstAfter', ...gap }),
    every: () => number(typed.every, { field: 'every', ...gap }),
    rounds: () =>
      number(typed.rounds, { field: 'rounds', what: 'rounds', least: 0, most: mostRounds }),
    secondTry: () => typed.secondTry === 'yes',
    medium: () => word(typed.medium ?? 'call', ['call', 'email'], 'medium'),
  })
}

const gap = { what: 'days', least: 1, most: longestGap }

/** Asked for once: whoever has so many already knows. */
function checkRounds(given: unknown, known: unknown, answer: string | undefined): void {
  const warning = manyRounds(readCadence(given))
  if (!warning || answer === 'yes') return
  if (known !== undefined && manyRounds(readCadence(known))) return
  const sentence = `${warning.because} If you want them all the same, please say that you know.`
  throw new Problem('missing', sentence, { field: 'manyRounds' })
}
