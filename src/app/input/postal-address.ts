// A postal address: lines as they stand on an envelope.
import type { PostalAddress } from '#core/case/case.ts'
import { Problem } from '#core/problem.ts'
import { line } from './line.ts'

const mostLines = 8

/** `undefined` when no line has anything in it. */
export function postalAddress(typed: string | undefined, field: string): PostalAddress | undefined {
  const filled = (typed ?? '').split(/\r\n?|\n/).filter((text) => text.trim() !== '')
  if (filled.length === 0) return undefined
  if (filled.length > mostLines) {
    const sentence = `An address can have ${mostLines} lines; this has ${filled.length}.`
    throw new Problem('too-long', sentence, { field })
  }
  return { lines: filled.map((text) => line(text, { field, what: 'A line of the address' })) }
}
