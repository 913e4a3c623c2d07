// Imports point down, never up or sideways; core is pure.
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { listSources, type Source } from './sources.ts'

const sources = listSources()

const floors: Readonly<Record<string, number>> = {
  ...{ core: 0 },
  ...{ capture: 1, store: 1, channels: 1 },
  ...{ app: 2 },
  ...{ operations: 3 },
  ...{ web: 4, api: 4, cli: 4, mcp: 4, worker: 4 },
  ...{ joined: 5 },
  ...{ main: 6 },
}

test('every source stands on a floor of the house', () => {
  expect(
    sources.filter(({ layer }) => floors[layer] === undefined).map(({ path }) => path),
  ).toEqual([])
})

test('the sources are really read', () => {
  const imports = sources.flatMap((source) => source.imports)
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter(({ layer }) => layer === 'core').length).toBeGreaterThan(20)
  expect(imports.filter((name) => name.startsWith('#core/')).length).toBeGreaterThan(50)
})

test('imports point down', () => {
  expect(offences(leadsUp)).toEqual([])
})

test('core imports nothing but core', () => {
  const isForeign = (name: string) => !name.startsWith('.') && !name.startsWith('#core/')
  const core = sources.filter(({ layer }) => layer === 'core')
  expect(
    core.flatMap(({ path, imports }) =>
      imports.filter(isForeign).map((name) => `${path}: ${name}`),
    ),
  ).toEqual([])
})

test.each([
  ['a clock', /\bDate\b(?!\s*:)|\bTemporal\.Now\b|\bperformance\b|\bset(Timeout|Interval)\b/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  ['the outside world', /\bprocess\.|\bfetch\(|\bconsole\.|\bglobalThis\b|\bdocument\./],
])('core knows nothing of %s', (_, pattern) => {
  const inCore = sources.filter(
    ({ layer, code }) => layer === 'core' && pattern.test(withoutText(code)),
  )
  expect(inCore.map(({ path }) => path)).toEqual([])
})

// Core may have any word in its lists of words; it imports nothing anyway.
test('engines are named nowhere but in store/engines', () => {
  const named = sources.filter(
    ({ path, code }) =>
      !/^(store\/engines|core)\//.test(path) &&
      /[sS]qlite|[pP]ostgres|'pg'|fts5|ts(vector|query)/.test(code),
  )
  expect(named.map(({ path }) => path)).toEqual([])
})

function offences(isOffence: (source: Source, name: string) => boolean): readonly string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((name) => isOffence(source, name))
      .map((name) => `${source.path}: ${name}`),
  )
}

/** Inside a layer paths are relative; between layers they begin with # and lead to a lower floor. Data is free. */
function leadsUp({ path, layer }: Source, name: string): boolean {
  if (name.startsWith('.'))
    return !name.endsWith('.json') && !posix.join(posix.dirname(path), name).startsWith(`${layer}/`)
  const target = /^#(\w+)\//.exec(name)?.[1]
  if (target === undefined || target === layer) return false
  return (floors[target] ?? Infinity) >= (floors[layer] ?? -1)
}

function withoutText(code: string): string {
  return code.replaceAll(/'(?:\\.|[^'\\\n])*'/g, "''")
}
