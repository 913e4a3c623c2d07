// A program that asks the API of a test's own desk, with a token that may do what is said.
import { apiOn, type Api } from '../../src/api/api.ts'
import { scopes, type Scope } from '../../src/app/tokens/scopes.ts'
import type { Operation, OperationDesk } from '../../src/operations/operation.ts'

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
}

export type Program = {
  readonly ask: (method: string, path: string, sent?: Sending) => Promise<Answer>
}

export type Sending = {
  readonly json?: unknown
  readonly body?: RequestInit['body']
  readonly headers?: Readonly<Record<string, string>>
  readonly token?: string
  readonly from?: string
}

export function programOn(
  desk: OperationDesk,
  given: { readonly operations?: readonly Operation[] } = {},
): Program {
  return askingAt(apiOn(desk, { ...given, findToken: findAnyToken, fault: rethrow }))
}

/** A token is the list of what it may do: `read write`. */
export const findAnyToken = async (typed: string) => {
  const listed = scopes.filter((scope) => typed.split('-').includes(scope))
  return listed.length === 0 ? undefined : { name: 'A script', scopes: listed satisfies Scope[] }
}

/** What is ours has to show in a test. */
function rethrow(error: unknown): never {
  throw error
}

export function askingAt(api: Api): Program {
  return {
    async ask(method, path, { json, body, headers, token = scopes.join('-'), from = 'here' } = {}) {
      const sent = json === undefined ? body : JSON.stringify(json)
      const request = new Request(`http://localhost:4747/api/v1${path}`, {
        method,
        headers: {
          ...(token !== '' && { authorization: `Bearer ${token}` }),
          ...(json !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(sent !== undefined && { body: sent }),
      })
      const answer = await api(request, { kind: 'here', from })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.endsWith('json')
      const value = isJson && text !== '' ? JSON.parse(text) : {}
      return { status: answer.status, headers: answer.headers, body: value, text }
    },
  }
}
