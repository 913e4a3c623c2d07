// Schemas as tools carry them, and the way a value goes along its schema.
import { z } from 'zod'

export type Schema = { readonly [word: string]: unknown }

/** The mark of `outside`: what others wrote. */
export const fromOutside = 'x-from-outside'

export function schemaOf(type: z.ZodType): Schema {
  return z.toJSONSchema(type, { io: 'input' })
}

/** Every schema within, changed by `change`, the innermost first. */
export function eachChanged(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inner = (one: unknown) => (isSchema(one) ? eachChanged(one, change) : one)
  const changed = Object.entries(schema).map(([word, held]) => {
    if (named.has(word) && isSchema(held))
      return [
        word,
        Object.fromEntries(Object.entries(held).map(([name, one]) => [name, inner(one)])),
      ]
    if (single.has(word)) return [word, inner(held)]
    return [word, several.has(word) && Array.isArray(held) ? held.map(inner) : held]
  })
  return change(Object.fromEntries(changed) as Schema)
}

const named = new Set(['properties', '$defs'])
const single = new Set(['items', 'additionalProperties'])
const several = new Set(['anyOf', 'oneOf', 'prefixItems'])

export function without(schema: Schema, ...words: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([word]) => !words.includes(word)))
}

/** The schema that says what this value is: what is named is looked up, of several the one that fits. */
export function schemaFor(root: Schema, schema: Schema, value: unknown): Schema {
  const name = schema['$ref']
  if (typeof name === 'string') return schemaFor(root, definitionIn(root, name), value)
  const several = schema['anyOf'] ?? schema['oneOf']
  if (!Array.isArray(several)) return schema
  const known = several.filter(isSchema).map((one) => schemaFor(root, one, value))
  return known.find((one) => fits(one, value)) ?? {}
}

function definitionIn(root: Schema, name: string): Schema {
  const definitions = root['$defs']
  const definition = isSchema(definitions) ? definitions[name.replace('#/$defs/', '')] : undefined
  if (!isSchema(definition)) throw new Error(`There is no schema ${name}.`)
  return definition
}

/** Enough to tell the kinds of a value apart. */
function fits(schema: Schema, value: unknown): boolean {
  if ('const' in schema) return schema['const'] === value
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(value)
  if (Array.isArray(value)) return schema['type'] === 'array'
  if (!isSchema(value)) return schema['type'] === kindOf(value)
  const { properties, required, additionalProperties } = schema
  if (schema['type'] !== 'object' || !isSchema(properties)) return schema['type'] === 'object'
  const has = (name: string) => value[name] !== undefined
  if (Array.isArray(required) && !required.every(has)) return false
  const strange = (name: string) => has(name) && !(name in properties)
  if (additionalProperties === false && Object.keys(value).some(strange)) return false
  return Object.entries(properties).every(
    ([name, one]) => !isSchema(one) || !('const' in one) || one['const'] === value[name],
  )
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
