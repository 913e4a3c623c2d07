// Whose card it is: FN is the name as the person writes it, N has its parts.
import { plain, readName, words, type ReadName } from './names.ts'
import type { VcardLine } from './vcard-lines.ts'
import { listed, partsOf, textOf } from './vcard-value.ts'

/** The name as a person writes it; put together from its parts where there is none. Empty where nothing says it. */
export function readVcardName(full: readonly VcardLine[], parts: readonly VcardLine[]): ReadName {
  const inParts = parts.map(partsOf).find((some) => some.some(Boolean))
  const written = full.map(textOf).find((text) => /\p{L}/u.test(text) && !text.includes('@'))
  if (written === undefined) return { name: fromParts(inParts ?? []) }
  const family = inParts?.[0]
  const [before = '', after] = written.split(/,\s*/)
  // A comma is what turns a name round only where the family name stands before it.
  const isTurned = !family || after === undefined || isAlike(before, family)
  return isTurned ? readName(written) : { name: plain(written) }
}

function fromParts(parts: readonly string[]): string {
  const [family, given, more, before, after] = parts.map(listed)
  return plain([before, given, more, family, after].filter(Boolean).join(' '))
}

function isAlike(one: string, other: string): boolean {
  return words(one).join(' ') === words(other).join(' ')
}
