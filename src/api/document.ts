// All that can be asked for, as OpenAPI 3.1 has it: for people, for programs that make programs, and for tests.
import type { Operation } from '#operations/operation.ts'
import { made, nothing } from '#operations/shapes/values.ts'
import { schemaBook, shapesAt, type JsonSchema, type SchemaBook } from './json-schema.ts'
import { isAskedInQuery } from './read-request.ts'
import { problems } from './problems.ts'
import { root } from './root.ts'

export type ApiDocument = {
  readonly openapi: '3.1.1'
  readonly info: Readonly<Record<string, unknown>>
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
  } & Readonly<Record<string, unknown>>
  /** Each code of a problem, with its status and what it means. */
  readonly 'x-problems': typeof problems
}

export type DocumentedOperation = {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly [string]
  readonly security: readonly [{ readonly token: readonly [Operation['scope']] }]
  readonly parameters: readonly (Parameter | Pointer)[]
  readonly requestBody?: {
    readonly required: boolean
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>
  }
  readonly responses: Readonly<Record<string, DocumentedAnswer | Pointer>>
}

type DocumentedAnswer = {
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>
}

type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly description?: string
  readonly schema: JsonSchema
}

type Pointer = { readonly $ref: string }

export function documentOf(operations: readonly Operation[]): ApiDocument {
  const book = schemaBook()
  const paths: Record<string, Record<string, DocumentedOperation>> = {}
  for (const operation of operations) {
    const here = (paths[operation.path] ??= {})
    here[operation.method.toLowerCase()] = documented(operation, book)
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Sincerely', version: '1', description: about },
    servers: [{ url: root }],
    paths,
    components: {
      schemas: { ...book.named, Problem: problem },
      responses: { Problem: { description: 'What was wrong', content: problemContent } },
      parameters: headers,
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: tokens } },
    },
    'x-problems': problems,
  }
}

function documented(operation: Operation, book: SchemaBook): DocumentedOperation {
  const { name, says, scope, method, path, changes } = operation
  const takes = book.write(operation.takes, 'input')
  const isInWay = (field: string) => path.includes(`{${field}}`)
  const fields = Object.entries(takes.properties ?? {}).map(
    ([field, schema]) => [field, schema as JsonSchema] as const,
  )
  const isInQuery = isAskedInQuery(method)
  const said = fields.filter(([field]) => isInQuery || isInWay(field))
  return {
    operationId: name,
    summary: says,
    tags: [path.split('/')[1] ?? ''],
    security: [{ token: [scope] }],
    parameters: [
      ...said.map(([field, schema]) => parameter(field, schema, isInWay(field), takes)),
      ...(method === 'GET' ? [headerAt('IfNoneMatch')] : [headerAt('IdempotencyKey')]),
      ...(changes === undefined ? [] : [headerAt('IfMatch')]),
    ],
    ...(!isInQuery && bodyOf(operation, takes, isInWay)),
    responses: {
      ...answerOf(operation, book),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function parameter(
  name: string,
  { description, ...schema }: JsonSchema,
  isInWay: boolean,
  takes: JsonSchema,
): Parameter {
  return {
    name,
    in: isInWay ? 'path' : 'query',
    required: isInWay || (takes.required ?? []).includes(name),
    ...(description !== undefined && { description }),
    schema,
  }
}

/** All but what stands in the way. */
function bodyOf(
  { takesFile }: Operation,
  takes: JsonSchema,
  isInWay: (field: string) => boolean,
): Pick<DocumentedOperation, 'requestBody'> {
  const properties = Object.fromEntries(
    Object.entries(takes.properties ?? {}).filter(([field]) => !isInWay(field)),
  )
  const required = (takes.required ?? []).filter((field) => !isInWay(field))
  const schema = { ...takes, properties, required }
  if (takesFile) {
    const encoding = { file: { contentType: takesFile.types.join(', ') } }
    const content = { 'multipart/form-data': { schema: withFile(schema), encoding } }
    return { requestBody: { required: true, content } }
  }
  if (Object.keys(properties).length === 0) return {}
  const content = { 'application/json': { schema } }
  return { requestBody: { required: required.length > 0, content } }
}

function withFile(schema: JsonSchema): JsonSchema {
  const file = { type: 'string', contentMediaType: 'application/octet-stream' } as const
  return {
    ...schema,
    properties: { ...schema.properties, file },
    required: [...(schema.required ?? []), 'file'],
  }
}

function answerOf(
  { method, gives }: Operation,
  book: SchemaBook,
): DocumentedOperation['responses'] {
  if ('file' in gives) {
    const content = Object.fromEntries(gives.file.map((type) => [type, {}]))
    return { 200: { description: 'The file', content } }
  }
  if (gives === nothing) return { 204: { description: 'Done' } }
  const content = { 'application/json': { schema: book.write(gives, 'output') } }
  if (gives === made) return { 201: { description: 'Made', content } }
  const known = method === 'GET' && { 304: { description: 'As it was' } }
  return { 200: { description: 'Done', content }, ...known }
}

function headerAt(name: string): Pointer {
  return { $ref: `#/components/parameters/${name}` }
}

const headers = {
  IdempotencyKey: {
    ...{ name: 'Idempotency-Key', in: 'header', required: false },
    description: 'Of one change: the same request with it once more has no second effect',
    schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
  },
  IfMatch: {
    ...{ name: 'If-Match', in: 'header', required: false },
    description: 'The ETag of what was seen: if it is not so any more, nothing is changed',
    schema: { type: 'string' },
  },
  IfNoneMatch: {
    ...{ name: 'If-None-Match', in: 'header', required: false },
    description: 'The ETag of what is known: if it is still so, it is not sent again',
    schema: { type: 'string' },
  },
}

const problemField: JsonSchema = {
  type: 'object',
  properties: {
    field: { type: 'string', description: 'As a path: people.0.name' },
    code: { type: 'string' },
    sentence: { type: 'string' },
  },
  required: ['code', 'sentence'],
}

const problem: JsonSchema = {
  type: 'object',
  description: 'What was wrong, as RFC 9457 has it',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence for people' },
    code: { type: 'string', description: 'For programs: always the same for one kind' },
    errors: { type: 'array', items: problemField },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
}

const problemContent = {
  'application/problem+json': { schema: { $ref: `${shapesAt}Problem` } },
}

const about =
  'The weeks after a job interview: what is to be done today and why, the people met, what happened, and the words of notes and calls. Texts marked x-from-outside were written by others.'
const tokens = 'A token, made in Settings under Programs. It may do what was chosen there.'
