// One line of text as a person typed or pasted it.
import { Problem } from '#core/problem.ts'
import { plainText } from './plain-text.ts'

export const longestLine = 200

/** `what` names the field for people: "The company". */
export type Named = { readonly field: string; readonly what: string; readonly longest?: number }

/** A line that must be there. */
export function line(typed: string | undefined, named: Named): string {
  const text = optionalLine(typed, named)
  if (text !== undefined) return text
  throw new Problem('missing', `${named.what} is still missing.`, { field: named.field })
}

/** A line that may be left empty. */
export function optionalLine(typed: string | undefined, named: Named): string | undefined {
  const { field, what, longest = longestLine } = named
  const text = plainText((typed ?? '').replace(/\s+/g, ' ').trim(), named)
  if (text.length <= longest) return text === '' ? undefined : text
  const sentence = `${what} can have ${longest} characters; this has ${text.length}.`
  throw new Problem('too-long', sentence, { field })
}
