import { styleText } from 'node:util'
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

function red(text: string): string {
  return styleText('red', text, { stream: process.stderr })
}
