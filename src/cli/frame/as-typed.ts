// What was wrong, named as it was typed: an option with its dashes, what stands by its place by its word.
import { Problem } from '#core/problem.ts'

export function asTyped({ code, message, field, cause, also }: Problem): Problem {
  const typed = field === undefined ? {} : { field: namedAsTyped(field) }
  const said = typed.field ? message.replace(`“${field}”`, `“${typed.field}”`) : message
  return new Problem(code, said, { ...typed, cause, also: also.map(asTyped) })
}

function namedAsTyped(field: string): string {
  if (byPlace.includes(field) || /[^a-zA-Z]/.test(field)) return field
  return `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** They are said in their own place in each command that takes them. */
const byPlace = [
  ...['company', 'position', 'outcome', 'meaning', 'news', 'what', 'on', 'from', 'until', 'as'],
  ...['contact', 'application', 'interview', 'mail', 'body'],
]
