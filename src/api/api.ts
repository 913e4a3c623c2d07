// The API: each operation at its way, over HTTP. It translates, and decides nothing.
import { Problem } from '#core/problem.ts'
import { operations } from '#operations/operations.ts'
import type { Asked, Operation, OperationDesk } from '#operations/operation.ts'
import { readInput } from '#operations/read-input.ts'
import { askedWith } from './asked.ts'
import { routesOf, type Route } from './find-route.ts'
import { giveDocument } from './give-document.ts'
import { give } from './give.ts'
import { doorOf, type FindToken } from './let-in.ts'
import { problemAnswer } from './problem-answer.ts'
import { readRequest } from './read-request.ts'
import { Refused } from './refused.ts'
import { root } from './root.ts'

/** Whether somebody can listen, and the address on the network from which it is asked. */
type CameBy = { readonly kind: 'here' | 'secure' | 'plain'; readonly from: string }

export type Api = (request: Request, by: CameBy) => Promise<Response>

type Given = {
  readonly findToken: FindToken
  /** Hears of what went wrong on our side. */
  readonly fault: (error: unknown, operation: string) => void
  readonly operations?: readonly Operation[]
}

export function apiOn(ownDesk: OperationDesk, given: Given): Api {
  const all = given.operations ?? operations
  const routeOf = routesOf(all)
  const named = new Map(all.map((operation) => [operation.name, operation]))
  const letIn = doorOf(ownDesk, given.findToken)

  async function answer(request: Request, from: string, route: Route): Promise<Response> {
    const { operation } = route
    const { name } = await letIn(request, from, operation.scope)
    const desk = { ...ownDesk, program: name }
    const sent = await readRequest(request, route)
    const input = readInput(operation.takes, sent.input)
    const looks = operation.changes === undefined ? undefined : named.get(operation.changes)
    const asked = askedWith(desk, request, { operation, sent, input, looks })
    const given = await operation.run(desk, input, asked).catch((error: unknown) => {
      throw refusalOf(error, asked) ?? error
    })
    const { pathname } = new URL(request.url)
    return give(request, operation, given, (id) => placeOf(all, operation, pathname, id))
  }

  return async (request, { kind, from }) => {
    let route: Route | undefined
    try {
      const path = new URL(request.url).pathname.slice(root.length)
      if (kind === 'plain') throw new Refused(403, 'not-secure', 'Please come over HTTPS.')
      // It says nothing of the data, so whoever makes a program may read it.
      if (path === '/openapi.json') return giveDocument(request, all)
      route = routeOf(request.method, path)
      return await answer(request, from, route)
    } catch (error) {
      return problemAnswer(error, {
        inWay: Object.keys(route?.inWay ?? {}),
        fault: (error) => given.fault(error, route?.operation.name ?? 'its way'),
      })
    }
  }
}

/** What a header asked for, and is not so. */
function refusalOf(error: unknown, { stands }: Asked): Refused | undefined {
  if (!(error instanceof Problem)) return undefined
  if (error.code === 'changed-meanwhile' && stands)
    return new Refused(412, error.code, 'This was changed since you saw it.')
  if (error.code !== 'sent-otherwise') return undefined
  const sentence = 'This Idempotency-Key was sent before, with something else under it.'
  return new Refused(422, error.code, sentence)
}

/** Where what was made is looked at, if there is such a way. */
function placeOf(
  all: readonly Operation[],
  { path }: Operation,
  pathname: string,
  id: string,
): string | undefined {
  const isThere = all.some(
    (one) =>
      one.method === 'GET' && one.path.replace(/\/\{\w+\}$/, '') === path && one.path !== path,
  )
  return isThere ? `${pathname}/${encodeURIComponent(id)}` : undefined
}
