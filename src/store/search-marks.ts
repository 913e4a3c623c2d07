// Marks by which rows are found together with their words: they begin with letters that no text keeps when folded.
import type { SearchKind } from './search-sources.ts'

/** Of all that lies in one group, and of all that is an account's. */
export function marksOf(account: string, kind: SearchKind): readonly string[] {
  const group = kind === 'person' || kind === 'application' ? kind : 'text'
  return [`\ue000${group}`, `\ue001${account.toLowerCase().replace(/[^a-z0-9]/g, '')}`]
}

/** Of each word of a name, and of its first. */
export function nameMarks(name = ''): readonly string[] {
  const tokens = name.split(' ').filter((token) => token !== '')
  return [...tokens.slice(0, 1).map(first), ...tokens.map(inName)]
}

/** What was typed, for names that begin with it; for names in which a word begins with each; for whatever has it. */
export function inTiers(tokens: readonly string[]): readonly (readonly string[])[] {
  const [one = '', ...more] = tokens
  return [[first(one), ...more.map(inName)], tokens.map(inName), tokens]
}

/** Of each word of the names around a text, which is found by them only together with words of its own. */
export function aroundMarks(names: string): string {
  return names.split(' ').map(around).join(' ')
}

export function around(token: string): string {
  return `\ue004${token}`
}

function first(token: string): string {
  return `\ue002${token}`
}

function inName(token: string): string {
  return `\ue003${token}`
}
