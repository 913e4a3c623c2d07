// The API for programs in TypeScript: a method for each operation, with what it takes and gives.
import { ways, type Client } from './operations.ts'

export type Options = {
  /** Where your Sincerely runs; http://localhost:4747 if it is not said. */
  readonly address?: string
  /** Made in Settings, Programs. */
  readonly token: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/** What the API refused, in a sentence; `code` is always the same for one kind. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly errors: readonly { readonly field?: string; readonly sentence: string }[]

  constructor(status: number, problem: Partial<Refusal> & { readonly detail?: string }) {
    super(problem.detail ?? `Sincerely answered with status ${status}.`)
    this.name = 'Refusal'
    this.status = status
    this.code = problem.code ?? 'fault'
    this.errors = problem.errors ?? []
  }
}

export function sincerely(options: Options): Client {
  const calls = Object.entries(ways).map(([name, way]) => {
    const [method = '', path = '', ...kinds] = way.split(' ')
    return [
      name,
      (input: Input = {}, key?: string) => call(options, { method, path, kinds, input, key }),
    ]
  })
  return Object.fromEntries(calls) as Client
}

type Input = Readonly<Record<string, unknown>>

type Call = {
  readonly method: string
  readonly path: string
  /** `file` where one goes along, `gives-file` where one comes back. */
  readonly kinds: readonly string[]
  readonly input: Input
  readonly key: string | undefined
}

async function call(options: Options, asked: Call): Promise<unknown> {
  const { address = 'http://localhost:4747', token, fetch = globalThis.fetch } = options
  const answer = await fetch(requestOf(`${address}/api/v1`, token, asked))
  if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})))
  if (asked.kinds.includes('gives-file')) return answer.blob()
  return answer.status === 204 ? {} : answer.json()
}

function requestOf(
  root: string,
  token: string,
  { method, path, kinds, input, key }: Call,
): Request {
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(left.get(name))
    left.delete(name)
    return encodeURIComponent(value)
  })
  const headers = new Headers({ authorization: `Bearer ${token}` })
  if (key !== undefined) headers.set('idempotency-key', key)
  const url = new URL(root + filled)
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, text] of textsIn(left)) url.searchParams.append(name, text)
    return new Request(url, { method, headers })
  }
  if (!kinds.includes('file')) {
    headers.set('content-type', 'application/json')
    return new Request(url, { method, headers, body: JSON.stringify(Object.fromEntries(left)) })
  }
  const form = new FormData()
  const file = left.get('file')
  left.delete('file')
  for (const [name, text] of textsIn(left)) form.append(name, text)
  if (file instanceof Blob) form.append('file', file)
  return new Request(url, { method, headers, body: form })
}

/** A list is a field that comes several times. */
function textsIn(values: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] {
  return [...values].flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (one) => [name, typeof one === 'object' ? JSON.stringify(one) : String(one)] as const,
    ),
  )
}
