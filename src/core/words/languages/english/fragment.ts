// What people type in a hurry, made fit to stand inside a sentence: “Two winders that fail every spring.”
// becomes “two winders that fail every spring”. A phrase can stand anywhere; a clause (something with a verb
// of its own) stands only at the end, behind a colon; a statement, a clause beyond doubt, also behind “that”.
import type { Fact } from '../../facts.ts'
import { readTyped } from '../../typed.ts'
import { isClause, isStatement } from './clause.ts'
import { looksLikeName } from './proper-names.ts'
import { spokenTo } from './spoken-to.ts'

/**
 * `undefined` when nothing is said. `names` are words that keep their capital (people, the company);
 * `reader` is the person written to, of whom people note down “she asks” or “Ana asks”.
 */
export function readFragment(
  typed: string | undefined,
  names: readonly string[] = [],
  reader?: string,
): Fact | undefined {
  const { text: whole, asks } = readTyped(typed ?? '')
  const text = pronounced(whole)
  if (text === '') return undefined
  const bare = lowered(text, names).replace(
    /^(?:about|(?:learning|hearing) (?=about|how|that\b)) ?/,
    '',
  )
  const said = spokenTo(lowered(bare.replace(/^about /, ''), names), reader)
  const clause = said.replace(/^that (?=\S+ \S)/, '')
  if (isClause(clause)) {
    const stated = !asks && isStatement(clause, clause !== said)
    return { kind: stated ? 'statement' : 'clause', text: asks ? `${clause}?` : clause }
  }
  // “that nurses plan the shifts”: whatever it is, it can stand behind a colon.
  return { kind: said.startsWith('that ') ? 'clause' : 'phrase', text: said }
}

/** A small first letter, unless the first word is a name, an acronym, or “I”. */
export function lowered(text: string, names: readonly string[] = []): string {
  const [first = '', second = ''] = text.split(/\s+/)
  return looksLikeName(first, second, names) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** “i walked” is “I walked”. */
function pronounced(text: string): string {
  return text.replace(/(?<=^|\s)i(?=\s|['’](?:m|d|ve|ll)\b)/g, 'I')
}
