// The types of the client, printed from the document of the API.
import type { ApiDocument, DocumentedOperation } from '#api/document.ts'
import type { JsonSchema } from '#api/json-schema.ts'

export function printClient({ paths, components }: ApiDocument): string {
  const operations = Object.entries(paths)
    .flatMap(([path, here]) =>
      Object.entries(here).map(([method, one]) => ({ path, method: method.toUpperCase(), one })),
    )
    .toSorted((one, other) => (one.one.operationId < other.one.operationId ? -1 : 1))
  const shapes = Object.entries(components.schemas)
    .filter(([name]) => name !== 'Problem')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return [
    '// Made by `npm run client` from the schemas of the operations; not to be changed by hand.',
    ...shapes.map(([name, schema]) => `type ${name} = ${typeOf(schema)}`),
    '/** Asks for something; with a key, the same call once more has no second effect. */',
    'type Ask<Takes, Gives> = (input: Takes, key?: string) => Promise<Gives>',
    'export type Client = {',
    ...operations.map(
      ({ one }) =>
        `/** ${one.summary} */\nreadonly ${camel(one.operationId)}: Ask<${takesOf(one)}, ${givesOf(one)}>`,
    ),
    '}',
    'export const ways: Readonly<Record<keyof Client, string>> = {',
    ...operations.map(
      ({ method, path, one }) =>
        `${camel(one.operationId)}: '${[method, path, ...kindsOf(one)].join(' ')}',`,
    ),
    '}',
  ].join('\n')
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, sign: string) => sign.toUpperCase())
}

function takesOf({ parameters, requestBody }: DocumentedOperation): string {
  const said = parameters.flatMap((one) => ('in' in one ? [one] : []))
  const body = Object.entries(requestBody?.content ?? {})[0]?.[1].schema
  const fields = [
    ...said.map(({ name, required, schema }) => field(name, required, typeOf(schema))),
    ...Object.entries(body?.properties ?? {}).map(([name, schema]) =>
      field(name, (body?.required ?? []).includes(name), isFile(schema) ? 'Blob' : typeOf(schema)),
    ),
  ]
  return fields.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${fields.join('; ')} }`
}

function givesOf({ responses }: DocumentedOperation): string {
  const [answer] =
    Object.entries(responses)
      .find(([status]) => status.startsWith('2'))
      ?.slice(1) ?? []
  if (typeof answer !== 'object' || !('content' in answer) || !answer.content)
    return 'Readonly<Record<string, never>>'
  const { schema } = answer.content['application/json'] ?? {}
  return schema ? typeOf(schema) : 'Blob'
}

function kindsOf(one: DocumentedOperation): readonly string[] {
  return [
    ...(one.requestBody?.content['multipart/form-data'] ? ['file'] : []),
    ...(givesOf(one) === 'Blob' ? ['gives-file'] : []),
  ]
}

function isFile(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'contentMediaType' in schema
}

function field(name: string, isNeeded: boolean, type: string): string {
  const written = /^\w+$/.test(name) ? name : JSON.stringify(name)
  return `readonly ${written}${isNeeded ? '' : '?'}: ${type}${isNeeded ? '' : ' | undefined'}`
}

function typeOf(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return 'unknown'
  const {
    $ref,
    anyOf,
    oneOf,
    allOf,
    enum: words,
    const: word,
    type,
    items,
    ...rest
  } = schema as JsonSchema
  if ($ref !== undefined) return $ref.split('/').at(-1)!
  if (word !== undefined) return JSON.stringify(word)
  if (words) return words.map((one) => JSON.stringify(one)).join(' | ')
  const parts = anyOf ?? oneOf
  if (parts) return `(${parts.map(typeOf).join(' | ')})`
  if (allOf) return `(${allOf.map(typeOf).join(' & ')})`
  switch (type) {
    case 'string':
    case 'boolean':
      return type
    case 'null':
      return 'null'
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `readonly (${typeOf(items)})[]`
    case 'object':
      return objectOf(rest)
    default:
      return 'unknown'
  }
}

function objectOf({ properties, required = [], additionalProperties }: JsonSchema): string {
  const fields = Object.entries(properties ?? {})
  if (fields.length === 0) {
    const inner =
      typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'
    return `Readonly<Record<string, ${additionalProperties === false ? 'never' : inner}>>`
  }
  return `{ ${fields.map(([name, inner]) => field(name, required.includes(name), typeOf(inner))).join('; ')} }`
}
