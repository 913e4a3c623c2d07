import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { operations } from '#operations/operations.ts'
import { documentOf, type DocumentedOperation } from './document.ts'

const document = documentOf(operations)
const each = Object.entries(document.paths).flatMap(([path, here]) =>
  Object.entries(here).map(([method, one]): readonly [string, string, DocumentedOperation] => [
    method,
    path,
    one,
  ]),
)

test('every operation is told once', () => {
  expect(each.map(([, , { operationId }]) => operationId).toSorted()).toEqual(
    operations.map(({ name }) => name).toSorted(),
  )
})

test('every schema is one of JSON Schema 2020-12, and every pointer leads somewhere', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'document', ...document })
  const pointers = new Set(pointersIn(document))
  expect(pointers.size).toBeGreaterThan(10)
  for (const pointer of pointers) {
    const isThere = pointer.startsWith('#/components/schemas/')
      ? ajv.getSchema(`document${pointer}`) !== undefined
      : at(pointer) !== undefined
    expect([pointer, isThere]).toEqual([pointer, true])
  }
})

test.each(each)('%s %s is told in full', (method, path, one) => {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const inPath = one.parameters.filter((one) => 'in' in one && one.in === 'path')
  expect(inPath.map((one) => ('name' in one ? one.name : ''))).toEqual(
    expect.arrayContaining(named),
  )
  expect(one.requestBody !== undefined && ['get', 'delete'].includes(method)).toBe(false)
  expect(Object.keys(one.responses).some((status) => status.startsWith('2'))).toBe(true)
})

function pointersIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : pointersIn(inner),
  )
}

function at(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      document,
    )
}
