// What was wrong, as RFC 9457 has it: a status, a sentence, and each field with its own.
import { STATUS_CODES } from 'node:http'
import { Problem } from '#core/problem.ts'
import { Refused } from './refused.ts'
import { statusOf } from './status-of.ts'

type At = {
  /** The names that stand in the way: what they lead to is not found, if it is not there. */
  readonly inWay: readonly string[]
  /** Hears of what is ours; whoever asked is told nothing of it. */
  readonly fault: (error: unknown) => void
}

export function problemAnswer(error: unknown, { inWay, fault }: At): Response {
  if (error instanceof Refused) return answer(error.status, error, [], error.headers)
  if (error instanceof Problem) {
    const isNowhere = error.code === 'unknown-id' && inWay.includes(error.field ?? '')
    return answer(isNowhere ? 404 : statusOf[error.code], error, errorsOf(error))
  }
  fault(error)
  return answer(500, { code: 'fault', message: ours }, [])
}

type FieldError = { readonly field?: string; readonly code: string; readonly sentence: string }

function answer(
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
  errors: readonly FieldError[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  // Where each kind is told in a sentence: the page of the API.
  const problem = { type: `/api#${code}`, title: STATUS_CODES[status], status, detail: message }
  const body = JSON.stringify(
    errors.length > 0 ? { ...problem, code, errors } : { ...problem, code },
  )
  const type = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(body, { status, headers: { ...type, ...headers } })
}

function errorsOf(problem: Problem): readonly FieldError[] {
  return [problem, ...problem.also].map(({ field, code, message }) => ({
    ...(field !== undefined && { field }),
    ...{ code, sentence: message },
  }))
}

const ours =
  'Something broke on our side. What was asked for last may not have been kept; everything before it was.'
