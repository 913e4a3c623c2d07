// Which operation lies at a way. A word stands before what may be any id: `/people/duplicates` is no person.
import type { Operation } from '#operations/operation.ts'
import { Refused } from './refused.ts'

export type Route = {
  readonly operation: Operation
  /** What stands in the way where it has names in braces. */
  readonly inWay: Readonly<Record<string, string>>
}

/** The path is that below the version: `/applications`. Throws where nothing lies, or nothing of that method. */
export function routesOf(
  operations: readonly Operation[],
): (method: string, path: string) => Route {
  const all = Map.groupBy(
    operations.map((operation) => ({ operation, parts: partsOf(operation.path) })),
    ({ parts }) => parts.length,
  )
  for (const some of all.values())
    some.sort((one, other) => (rankOf(one.parts) < rankOf(other.parts) ? -1 : 1))
  return (method, path) => {
    const parts = partsOf(path)
    const here = (all.get(parts.length) ?? []).filter((one) => isAt(one.parts, parts))
    const nearest = here.filter((one) => rankOf(one.parts) === rankOf(here[0]!.parts))
    const asked = method === 'HEAD' ? 'GET' : method
    const found = nearest.find(({ operation }) => operation.method === asked)
    if (found) return { operation: found.operation, inWay: inWayOf(found.parts, parts) }
    if (nearest.length === 0) throw new Refused(404, 'no-such-way', nowhere)
    throw notSo(nearest.map(({ operation }) => operation.method))
  }
}

/** Of a way that is there, but not in this manner. */
export function notSo(methods: readonly string[]): Refused {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].toSorted().join(', ')
  return new Refused(405, 'no-such-method', `This takes only ${allow}.`, { allow })
}

const nowhere = 'Nothing lies here; all that can be asked for is told in openapi.json.'

function partsOf(path: string): readonly string[] {
  return path.split('/').slice(1)
}

/** Words first, from the left on. */
function rankOf(parts: readonly string[]): string {
  return parts.map((part) => (isName(part) ? '1' : '0')).join('')
}

function isAt(way: readonly string[], asked: readonly string[]): boolean {
  return way.every((part, at) => (isName(part) ? asked[at] !== '' : part === asked[at]))
}

function inWayOf(
  way: readonly string[],
  asked: readonly string[],
): Readonly<Record<string, string>> {
  const named = way.flatMap((part, at) =>
    isName(part) ? [[part.slice(1, -1), decoded(asked[at] ?? '')] as const] : [],
  )
  return Object.fromEntries(named)
}

function isName(part: string): boolean {
  return part.startsWith('{')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Refused(404, 'no-such-way', nowhere)
  }
}
