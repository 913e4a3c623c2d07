// How the candidate would handle the issue, as typed: “tied the readings to the work orders”, “to walk the
// stores first”, “by asking the fitters”. Where only the subject is missing it is put in front.
import type { Fact } from '../../facts.ts'
import { readFragment } from './fragment.ts'
import { alsoNouns, baseVerbs, determiners, notVerbs, pastVerbs } from './verbs.ts'

/** A `clause` here begins with its subject and can follow a comma; a `phrase` does not. */
export function readHandling(
  typed: string | undefined,
  names: readonly string[] = [],
): Fact | undefined {
  const read = readFragment(typed, names)
  if (!read) return undefined
  const text = read.text.replace(/\?$/, '')
  if (/^(?:I|we)\b/.test(text)) return { kind: 'clause', text }
  if (/^you (?:could|can|should|might)\b/.test(text)) return { kind: 'clause', text }
  const told = withSubject(text)
  if (told !== undefined) return { kind: 'clause', text: told }
  return { kind: read.kind === 'statement' ? 'clause' : 'phrase', text }
}

function withSubject(text: string): string | undefined {
  const [first = '', second = ''] = text.split(/\s+/)
  if (text.startsWith('to ') && !determiners.has(second)) return `I would ${text.slice(3)}`
  if (/^(?:by|with) /.test(text)) return `I would handle it ${text}`
  if (/^(?:would|will|could|can|have|had)$/.test(first)) return `I ${text}`
  if (pastVerbs.has(first) && (!alsoNouns.has(first) || opensObject(second))) return `I ${text}`
  if (/^[a-z]{2,}(?:[^e\W]|[gr]e)ed$/.test(first) && !notVerbs.has(first)) return `I ${text}`
  if (baseVerbs.has(first) && (!alsoNouns.has(first) || opensObject(second)))
    return `I would ${text}`
  return undefined
}

function opensObject(word: string): boolean {
  return determiners.has(word) || /^\d/.test(word)
}
