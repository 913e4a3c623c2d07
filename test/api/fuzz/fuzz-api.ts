// Asks the API by chance, one request after the other, and looks at each answer: never our fault, always as told.
import { apiOn } from '../../../src/api/api.ts'
import { operations } from '../../../src/operations/operations.ts'
import type { Data } from '../../../src/store/engines/engine.ts'
import { chanceOf } from '../../fuzz/chance.ts'
import { askingAt, findAnyToken } from '../program.ts'
import { requestTo, type Made } from './request.ts'
import { routesIn, type Route } from './routes.ts'
import { openWorld, type World } from './world.ts'

type ApiFigures = {
  requests: number
  done: number
  refused: number
  /** In milliseconds. */
  slowest: { took: number; what: string }
  readonly bad: string[]
  /** How often each operation was done. */
  readonly doneBy: Map<string, number>
}

type Run = {
  readonly seed: number
  readonly requests: number
  readonly stop?: () => boolean
}

/** So many requests change the data so much that it is made anew. */
const perWorld = 500

export async function fuzzApi(data: Pick<Data, 'db'>, run: Run): Promise<ApiFigures> {
  const { routes, named, amiss } = routesIn(operations)
  const names = new Map(
    routes.flatMap(({ path }) =>
      [...path.matchAll(/([\w-]+)\/\{(\w+)\}/g)].map(([, word = '', name = '']) => [word, name]),
    ),
  )
  /** What the ids are of that lie at a way: `mail` of `/mails`. */
  const idNameOf = (path: string) =>
    names.get(
      path
        .replace(/\/\{\w+\}$/, '')
        .split('/')
        .at(-1) ?? '',
    ) ?? 'id'
  const figures: ApiFigures = {
    ...{ requests: 0, done: 0, refused: 0, slowest: { took: 0, what: '' }, bad: [] },
    doneBy: new Map(),
  }
  let world: World | undefined
  let fault: unknown
  let ask = askingNowhere
  for (let request = 0; request < run.requests && !run.stop?.(); request += 1) {
    if (!world || request % perWorld === 0) {
      world = await openWorld(data)
      const api = apiOn(world.desk, { findToken: findAnyToken, fault: (error) => (fault = error) })
      ask = askingAt(api).ask
      for (const { method, path } of routes)
        if (method === 'GET' && !path.includes('{')) {
          const { body } = await ask(method, path)
          world.learn(body, idNameOf(path))
        }
    }
    const chance = chanceOf(run.seed, request)
    const route = routes[request % routes.length]!
    const here = world
    const from = { chance, named, idFor: (field: string) => here.idFor(field, chance) }
    const isUnseen = seesBefore(route) && chance.below(3) === 0
    const made = isUnseen
      ? unseen(requestTo(route, from, false))
      : requestTo(route, from, chance.below(2) === 0)
    fault = undefined
    const began = performance.now()
    const answer = await ask(made.method, made.path, made.sending)
    const took = performance.now() - began
    const what = `${request}: ${route.one.operationId} ${answer.status}`
    if (took > figures.slowest.took) figures.slowest = { took, what }
    figures.requests += 1
    if (answer.status < 400) {
      figures.done += 1
      const { operationId } = route.one
      figures.doneBy.set(operationId, (figures.doneBy.get(operationId) ?? 0) + 1)
      world.learn(answer.body, idNameOf(route.path))
    } else figures.refused += 1
    const wrong =
      answer.status === 500
        ? said(fault)
        : isUnseen && answer.status < 400
          ? 'it changed what was not seen'
          : amiss(route, answer)
    if (wrong !== undefined)
      figures.bad.push(`${what} ${made.path.slice(0, 200)} ${sent(made.sending)}: ${wrong}`)
    // Keys are heard only between requests.
    if (request % 100 === 99) await new Promise(setImmediate)
  }
  return figures
}

function seesBefore({ one }: Route): boolean {
  return one.parameters.some(
    (parameter) => '$ref' in parameter && parameter.$ref.endsWith('/IfMatch'),
  )
}

/** With the tag of an answer that nobody got. */
function unseen(made: Made): Made {
  return { ...made, sending: { ...made.sending, headers: { 'if-match': '"never"' } } }
}

function sent({ json, headers }: { readonly json?: unknown; readonly headers?: unknown }): string {
  return JSON.stringify({ json, headers }).slice(0, 300)
}

function said(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message).slice(0, 1500) : String(fault)
}

const askingNowhere: ReturnType<typeof askingAt>['ask'] = () => {
  throw new Error('There is no world yet.')
}
