// What keeps the house easy to find one's way in.
import { expect, test } from 'vitest'
import { listSources, type Source } from './sources.ts'

const sources = listSources()

const pathsWhere = (holds: (source: Source) => boolean) =>
  sources.filter(holds).map(({ path }) => path)

test('files are named in kebab-case', () => {
  expect(
    pathsWhere(
      ({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(path),
    ),
  ).toEqual([])
})

test('no name says only that something is in there', () => {
  const empty = /(^|\/)(utils?|helpers?|common|lib|shared|services?|misc|index)(\/|\.|$)/
  expect(pathsWhere(({ path }) => empty.test(path))).toEqual([])
})

test('nothing is passed on from one file through another', () => {
  expect(pathsWhere(({ code }) => /^export (\*|\{[^}]*\}) from/m.test(code))).toEqual([])
})

test('there are no classes but errors', () => {
  expect(pathsWhere(({ code }) => /\bclass \w+(?! extends Error\b)[^\w]*\{/.test(code))).toEqual([])
})

test('half of the files are under 60 lines, nine of ten under 150', () => {
  const lengths = sources.map(({ lines }) => lines).toSorted((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThan(60)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(150)
})
