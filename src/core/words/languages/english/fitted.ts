// How a fact is said: its phrasing has one way for a phrase, one for a statement and one for all else, and the
// fact always stands last, for people type it at any length.
import type { Fact, Held } from '../../facts.ts'
import type { Said } from '../../language.ts'
import { isClause } from './clause.ts'
import { determiners } from './verbs.ts'

/** `phrase` goes before a phrase, `that` before “that …”, `colon` before anything. */
export type Ways = { readonly phrase: string; readonly that?: string; readonly colon: string }

export function byWays(all: readonly Ways[]): Said<Fact> {
  return all.map((ways) => (fact) => fitted(fact, ways))
}

export function byHandling(
  all: readonly Handled[],
): readonly ((fact: Fact, held: Held) => string)[] {
  return all.map((handled) => (fact, held) => handledAs(fact, held, handled))
}

export function fitted({ kind, text }: Fact, { phrase, that, colon }: Ways): string {
  if (kind === 'statement' && that !== undefined) return `${that} that ${text}`
  if (kind !== 'phrase') return `${colon}: ${text}`
  // One learns how it is done, not about how.
  const lead = /^(?:how|why|what) /.test(text)
    ? phrase.replace(/(?<=learn|hearing) about$/, '')
    : phrase
  return `${lead} ${text}`
}

/** `did` goes before what was done, `would` before what one would do; `start` takes a phrase. */
export type Handled = (
  held: Held,
  /** Whether it is told as “I”, not as “we”. */
  isMine: boolean,
) => {
  readonly did: string
  readonly would: string
  readonly start: string
}

export function handledAs(fact: Fact, held: Held, handled: Handled): string {
  const { kind, text } = fact
  const { did, would, start } = handled(held, /^I\b/.test(text))
  if (kind !== 'phrase') return intends.test(text) ? `${would}, ${text}` : `${did} ${text}`
  if (!isObject(text)) return `${would}, my suggestion is this: ${text}`
  const starting = /^\p{L}+ing\b/u.test(text) ? start.replace(/ with$/, ' by') : start
  return `${would}, I would ${starting} ${text}`
}

const intends = /^(?:I|we|you)(?: (?:would|will|could|can|should|might)\b|['’](?:d|ll)\b)/

/** Whether it can stand behind “I would suggest”: it begins as a thing or a doing begins. */
function isObject(text: string): boolean {
  const [first = ''] = text.split(/[\s,]+/)
  const opens = determiners.has(first) || /^(?:\d|\p{L}+ing$)/u.test(first)
  return opens && !isClause(text)
}
