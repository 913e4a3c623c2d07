// Spelling and grammar of a note, beside what the rules find. Where they cannot be had soon the rest is shown without.
import { proofRead } from '#capture/proof-read.ts'
import type { Case } from '#core/case/case.ts'
import type { Finding } from '#core/checks/check.ts'
import { knownWords } from '#core/checks/known-words.ts'

/** The first text waits for the reader to start, and nobody waits longer than this. */
const patienceMs = 2_500

/** `own` are words that one spells so on purpose. Empty in a language that has no dictionary here, and while the reader still starts. */
export async function spellingOf(
  kase: Case,
  text: string,
  own: readonly string[] = [],
): Promise<readonly Finding[]> {
  const { language = 'en' } = kase.candidate
  if (!/^en\b/i.test(language)) return []
  const english = /^en-(?:gb|ie|au|nz|za|in)\b/i.test(language) ? 'en-GB' : 'en-US'
  const read = proofRead({ text, english, known: [...knownWords(kase), ...own] })
  // What fails, or is too long, takes nothing from the rest of the check.
  const orNothing = read.catch(() => [])
  return Promise.race([orNothing, after(patienceMs)])
}

/** Both in the order of the text; where a rule has spoken already the dictionary keeps silent. */
export function besideSpelling(
  findings: readonly Finding[],
  spelling: readonly Finding[],
): readonly Finding[] {
  const others = spelling.filter(
    ({ at }) =>
      !findings.some((one) => at && one.at && one.at.start < at.end && at.start < one.at.end),
  )
  return [...findings, ...others].toSorted((one, other) => startOf(one) - startOf(other))
}

function startOf({ at }: Finding): number {
  return at?.start ?? Infinity
}

function after(ms: number): Promise<readonly Finding[]> {
  return new Promise((done) => setTimeout(done, ms, []).unref())
}
