// What is said where a command ends in an error.
import { Problem } from '#core/problem.ts'

/** A problem is a sentence with the name of its field; anything else is our fault, with all that is known. */
export function sayError(error: unknown): string {
  if (error instanceof Problem) return [error, ...error.also].map(sayProblem).join('\n')
  const known = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${red('Something went wrong inside Sincerely.')}\n${known}`
}

function sayProblem(problem: Problem): string {
  const { message, field = '' } = problem
  return namesItsField(problem) ? red(message) : `${red(field)}: ${message}`
}

function namesItsField({ field, message }: Problem): boolean {
  return field === undefined || message.startsWith(field) || message.includes(`“${field}”`)
}

/** What styles text is loaded when something is wrong: every start would wait for it. */
function red(text: string): string {
  const { styleText } = process.getBuiltinModule('node:util')
  return styleText('red', text, { stream: process.stderr })
}
