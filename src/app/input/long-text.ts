// Text of any number of lines: what somebody said, what was interesting, a note as it was sent.
import { Problem } from '#core/problem.ts'
import type { Named } from './line.ts'
import { plainText } from './plain-text.ts'

const longestText = 10_000

/** The text with its line ends made one; `undefined` when there is nothing in it. */
export function longText(typed: string | undefined, named: Named): string | undefined {
  const text = plainText((typed ?? '').replace(/\r\n?/g, '\n'), named)
  if (text.length <= longestText) return text === '' ? undefined : text
  const sentence = `${named.what} can have 10,000 characters; this has ${text.length.toLocaleString('en')}.`
  throw new Problem('too-long', sentence, { field: named.field })
}
