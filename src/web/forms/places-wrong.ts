// Several places in one script that are wrong: said as one thing to put right, since all stand beside it.
import type { Fault } from '#core/words/gaps.ts'
import type { Filled } from './filled.ts'

export function withPlaces(filled: Filled, faults: readonly Fault[]): Filled {
  if (faults.length < 2 || !filled.errors.has('words')) return filled
  const sentence = `${faults.length} places in the script are to be put right; each stands with its line under “To put right”.`
  return { ...filled, errors: new Map(filled.errors).set('words', sentence) }
}
