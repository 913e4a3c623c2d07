// What a program sends, read by the schema of what it asks for. What is wrong is said in a sentence with the field.
import type { z } from 'zod'
import { Problem } from '#core/problem.ts'

/** Throws the first Problem, with the others beside it. */
export function readInput<Takes extends z.ZodObject>(
  takes: Takes,
  input: unknown,
): z.output<Takes> {
  const read = takes.safeParse(input, { reportInput: true })
  if (read.success) return read.data
  const [first, ...also] = read.error.issues.flatMap(problemsOf)
  throw new Problem(first!.code, first!.message, { field: first!.field ?? 'body', also })
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue): readonly Problem[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem('unknown-word', [...path, key], unknownField(key)))
  if (isMissing(issue)) return [problem('missing', path, `${nameOf(path)} is still missing.`)]
  return [problem(codeOf(issue), path, `${nameOf(path)} ${expected(issue)}.`)]
}

function problem(code: Problem['code'], path: readonly string[], sentence: string): Problem {
  return new Problem(code, sentence, { field: path.join('.') || 'body' })
}

function unknownField(key: string): string {
  return `There is no field “${key}” here; please look it up in the description.`
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 0
}

function codeOf({ code }: Issue): Problem['code'] {
  if (code === 'too_big') return 'too-long'
  return code === 'invalid_value' ? 'unknown-word' : 'wrong-form'
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `has to be ${kinds[issue.expected] ?? 'of another kind'}`
    case 'invalid_value':
      return `has to be one of: ${issue.values.filter((value) => value !== '').join(', ')}`
    case 'too_big':
      return `is larger than ${Number(issue.maximum).toLocaleString('en-US')}, the most that can be kept`
    case 'too_small':
      if (issue.origin === 'string') return 'may not be empty'
      return `has to be at least ${issue.minimum}`
    default:
      return 'has not the form that is expected here'
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function nameOf(path: readonly string[]): string {
  return path.length === 0 ? 'What was sent' : `“${path.join('.')}”`
}
