// A person's name, as it will stand in a letter.
import { Problem } from '#core/problem.ts'
import { line, longestLine } from './line.ts'

export function personName(typed: string | undefined, field: string, what = 'The name'): string {
  const name = line(typed, { field, what, longest: longestLine })
  if (/\p{L}/u.test(name)) return name
  throw new Problem('wrong-form', `${what} is ${quoted(name)}; a name has letters.`, { field })
}

/** What was typed, in quotation marks, short enough for a sentence. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}
