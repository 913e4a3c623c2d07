// What comes as text, in a query or a form, becomes the value that its schema asks for. What cannot stays as it was:
// the schema says what is wrong with it.
import type { z } from 'zod'

export type Schema = z.core.JSONSchema.BaseSchema

/** The values of each field; a field that comes twice is a list. */
export function fromText(
  schema: Schema,
  sent: Iterable<readonly [name: string, text: string]>,
): Record<string, unknown> {
  const texts = Map.groupBy(sent, ([name]) => name)
  const values = [...texts].map(([name, pairs]) => {
    const field = Object.hasOwn(schema.properties ?? {}, name)
      ? schema.properties![name]
      : undefined
    return [
      name,
      valueOf(
        pairs.map(([, text]) => text),
        kindsOf(schema, field),
      ),
    ]
  })
  return Object.fromEntries(values)
}

type Kinds = ReadonlyMap<string, Schema>

function valueOf(texts: readonly string[], kinds: Kinds): unknown {
  const list = kinds.get('array')
  if (list) return texts.map((text) => oneOf(text, kindsOf(list, asSchema(list.items))))
  return texts.length === 1 ? oneOf(texts[0]!, kinds) : texts
}

function oneOf(text: string, kinds: Kinds): unknown {
  if (kinds.has('string')) return text
  if (kinds.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  const isNumber = kinds.has('integer') || kinds.has('number')
  if (isNumber && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text)
  return kinds.has('object') ? jsonIn(text) : text
}

/** The kinds of value that a schema allows, each with the part that does. */
function kindsOf(root: Schema, field: z.core.JSONSchema._JSONSchema | undefined): Kinds {
  const schema = asSchema(field)
  if (!schema) return new Map()
  const referred = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1]
  if (referred !== undefined) return kindsOf(root, root.$defs?.[referred])
  const parts = schema.anyOf ?? schema.oneOf
  if (parts) return new Map(parts.flatMap((part) => [...kindsOf(root, part)]))
  if (typeof schema.type === 'string') {
    const whole = root.$defs ? { ...schema, $defs: root.$defs } : schema
    return new Map([[schema.type, whole]])
  }
  const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  return new Map(words.map((word) => [typeof word, schema]))
}

function asSchema(schema: unknown): Schema | undefined {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema)
    ? (schema as Schema)
    : undefined
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
