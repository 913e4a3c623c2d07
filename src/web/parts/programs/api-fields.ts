// The fields of a schema as the page of the API shows them: one line each, what lies deeper with its path.

type ApiSchema = {
  readonly $ref?: string
  readonly type?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
  readonly items?: unknown
  readonly anyOf?: readonly unknown[]
  readonly oneOf?: readonly unknown[]
}

export type ApiField = {
  readonly path: string
  /** As in “list of Step”. */
  readonly kind: string
  /** The named shape that it is, or is a list of. */
  readonly shape?: string
  readonly needed: boolean
  readonly says?: string
  /** Whether others wrote it. */
  readonly outside: boolean
}

/** Named shapes are not opened up: each is shown once. */
export function fieldsOf(schema: unknown, under = ''): readonly ApiField[] {
  const { properties, required = [], anyOf, oneOf } = asSchema(schema)
  const own = Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const path = under + name
    return [fieldOf(path, inner, required.includes(name)), ...deeper(inner, path)]
  })
  return [...own, ...(anyOf ?? oneOf ?? []).flatMap((part) => fieldsOf(part, under))].filter(
    ({ path }, at, all) => all.findIndex((one) => one.path === path) === at,
  )
}

export function fieldOf(path: string, schema: unknown, needed: boolean): ApiField {
  const { description } = asSchema(schema)
  const shape = shapeOf(schema)
  return {
    ...{ path, kind: kindOf(schema), needed },
    ...(shape !== undefined && { shape }),
    ...(description !== undefined && { says: description }),
    outside: isFromOutside(schema),
  }
}

/** What an answer is, where it is no object with fields of its own. */
export function shapeOf(schema: unknown): string | undefined {
  const { $ref, items } = asSchema(schema)
  return $ref?.split('/').at(-1) ?? (items === undefined ? undefined : shapeOf(items))
}

function deeper(schema: unknown, path: string): readonly ApiField[] {
  const { items, properties, anyOf, oneOf } = asSchema(schema)
  if (items !== undefined) return deeper(items, `${path}[]`)
  return properties || anyOf || oneOf ? fieldsOf(schema, `${path}.`) : []
}

function kindOf(schema: unknown): string {
  const { $ref, type, enum: words, const: word, format, items, anyOf, oneOf } = asSchema(schema)
  if ($ref !== undefined) return $ref.split('/').at(-1) ?? ''
  if (words) return words.filter((one) => one !== '').join(', ')
  if (word !== undefined) return JSON.stringify(word)
  if (anyOf ?? oneOf) return 'one of several'
  if (format !== undefined && Object.hasOwn(formats, format)) return formats[format]!
  if (type === 'array') return `list of ${kindOf(items)}`
  return typeof type === 'string' ? (kinds[type] ?? type) : 'anything'
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
}

const formats: Readonly<Record<string, string>> = { date: 'day', 'date-time': 'moment' }

function isFromOutside(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'x-from-outside' in schema
}

function asSchema(schema: unknown): ApiSchema {
  return typeof schema === 'object' && schema !== null ? schema : {}
}
