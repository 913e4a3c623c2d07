// What people type in a hurry, made fit to stand inside a sentence: “Two winders that fail every spring.”
// becomes “two winders that fail every spring”. A phrase can stand anywhere; a clause (something with a verb
// of its own) stands only at the end, behind a colon; a statement, a clause beyond doubt, also behind “that”.
import type { Fact } from '../../facts.ts'
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
  const { text, asks } = trimmed(typed ?? '')
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

/** Lines become one, bullets and what closes a sentence fall away. */
function trimmed(typed: string): { text: string; asks: boolean } {
  const lines = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, '\n')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\.{2,}/g, '…')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-–—•*·]+\s*)+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
  const joined = lines
    .map((line, index) => (index < lines.length - 1 ? joint(line) : line))
    .join(' ')
  const asks = /\?[\s"”'’.!]*$/.test(joined)
  const text = abbreviation.test(joined) ? joined : joined.replace(/[\s.,;:!?…–—-]+$/, '')
  return { text: pronounced(text.replace(/^[\s.,;:!?…]+/, '')), asks }
}

const abbreviation = /\b(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|a\.m|p\.m|U\.S)\.$/

function joint(line: string): string {
  return /[.!?;:,…]$/.test(line) ? line : `${line};`
}

/** “i walked” is “I walked”. */
function pronounced(text: string): string {
  return text.replace(/(?<=^|\s)i(?=\s|['’](?:m|d|ve|ll)\b)/g, 'I')
}
