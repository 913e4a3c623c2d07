// The schemas of the operations as the document has them: those that have a name lie in one place, and are pointed to.
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

export type SchemaBook = {
  /** Of what is taken, or given; what has a name goes into `named`. */
  readonly write: (schema: z.ZodType, io: 'input' | 'output') => JsonSchema
  readonly named: Readonly<Record<string, JsonSchema>>
}

/** Throws where two different shapes have one name. */
export function schemaBook(): SchemaBook {
  const named: Record<string, JsonSchema> = {}
  return {
    named,
    write(schema, io) {
      const { $schema: _, $defs, ...written } = z.toJSONSchema(schema, { io, override: tidy })
      for (const [name, shape] of Object.entries($defs ?? {})) {
        const moved = pointed(shape) as JsonSchema
        if (named[name] && !isDeepStrictEqual(named[name], moved))
          throw new Error(`Two different shapes are named ${name}.`)
        named[name] = moved
      }
      return pointed(written) as JsonSchema
    },
  }
}

export const shapesAt = '#/components/schemas/'

/** What a format says already is not said again as a pattern, nor what every number holds. */
function tidy({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  delete jsonSchema['id']
}

/** The same with its pointers to where the named shapes lie. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace(/^#\/\$defs\//, shapesAt)
        : pointed(inner),
    ]),
  )
}
