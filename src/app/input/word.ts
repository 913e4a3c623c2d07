import { Problem } from '#core/problem.ts'
import { quoted } from './person-name.ts'

/** One of the words that a field may hold. */
export function word<const Word extends string>(
  typed: string,
  words: readonly Word[],
  field: string,
): Word {
  const found = words.find((one) => one === typed)
  if (found !== undefined) return found
  const sentence = `${quoted(typed)} cannot be chosen here; expected one of ${words.join(', ')}.`
  throw new Problem('unknown-word', sentence, { field })
}

/** The same where nothing may be chosen. */
export function optionalWord<const Word extends string>(
  typed: string | undefined,
  words: readonly Word[],
  field: string,
): Word | undefined {
  return typed === undefined || typed === '' ? undefined : word(typed, words, field)
}
