import { styleText } from 'node:util'
import { Problem } from '#core/problem.ts'

/** A problem is a sentence with the name of its field; anything else is our fault, with all that is known. */
export function sayError(error: unknown): string {
  const red = (text: string) => styleText('red', text, { stream: process.stderr })
  if (error instanceof Problem)
    return namesItsField(error) ? red(error.message) : `${red(error.field ?? '')}: ${error.message}`
  const known = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${red('Something went wrong inside Sincerely.')}\n${known}`
}

function namesItsField({ field, message }: Problem): boolean {
  return field === undefined || message.startsWith(field)
}
