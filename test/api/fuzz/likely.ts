// Values that a schema allows, and mostly such as a person would send: made by chance, the same for the same seed.
import type { JsonSchema } from '../../../src/api/json-schema.ts'
import type { Chance } from '../../fuzz/chance.ts'

export type Likely = {
  readonly chance: Chance
  /** The shapes that are pointed to. */
  readonly named: Readonly<Record<string, JsonSchema>>
  /** Ids that answers gave, by what they are of; those of anything where that is not known. */
  readonly idFor: (field: string) => string
}

export function likely(schema: JsonSchema, field: string, from: Likely): unknown {
  const { chance, named } = from
  const pointed = schema.$ref?.split('/').at(-1)
  if (pointed !== undefined) return likely(named[pointed] ?? {}, field, from)
  const parts = (schema.anyOf ?? schema.oneOf) as readonly JsonSchema[] | undefined
  if (parts) return likely(chance.oneOf(parts), field, from)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return chance.oneOf(schema.enum)
  switch (schema.type) {
    case 'boolean':
      return chance.below(2) === 0
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 9, chance.below(10)))
    case 'array': {
      const length = Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, chance.below(4)))
      const items = (schema.items ?? {}) as JsonSchema
      return Array.from({ length }, () => likely(items, field, from))
    }
    case 'object':
      return likelyObject(schema, from)
    default:
      return text(schema, field, from)
  }
}

/** With all it needs, and some of the rest. */
function likelyObject(schema: JsonSchema, from: Likely): Record<string, unknown> {
  const needed = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([name]) => needed.has(name) || from.chance.below(4) < (Object.hasOwn(byField, name) ? 3 : 1),
  )
  return Object.fromEntries(
    fields.map(([name, inner]) => [name, likely(inner as JsonSchema, name, from)]),
  )
}

function text(schema: JsonSchema, field: string, { chance, idFor }: Likely): string {
  if (schema.format === 'date') return chance.oneOf(days)
  const usual = Object.hasOwn(byField, field) ? byField[field] : undefined
  if (usual && chance.below(8) > 0) return chance.oneOf(usual)
  if (schema.description?.startsWith('An id') || ids.test(field)) return idFor(field)
  return chance.oneOf(anything)
}

const ids =
  /^(id|application|interview|contact|entry|import|merge|mail|material|reference|reminder|way|webhook|one|other|lost|kept|decisionFrom|template|account)$/

const days = ['2026-03-02', '2026-03-03', '2026-03-10', '2026-03-16', '2026-02-20', '2027-01-01']

const byField: Readonly<Record<string, readonly string[]>> = {
  start: ['2026-03-05T10:00', '2026-03-01T09:00'],
  end: ['2026-03-05T11:00', '11:30'],
  at: ['2026-03-04T08:30', '2026-03-02T16:00:00Z'],
  timeZone: ['America/Chicago', 'Europe/Berlin', 'America/New_York'],
  country: ['US', 'DE'],
  region: ['US-IL', 'US-AZ'],
  addressCountry: ['US', 'DE'],
  decisionBy: days,
  email: ['ana.ruiz@halvorsen.example', 'dana@okafor.example'],
  phone: ['+1 312 555 0110', '312 555 0199'],
  name: ['Ana Ruiz', 'Grace Lindqvist', 'Dana Okafor'],
  company: ['Halvorsen Paper', 'Hexagon'],
  position: ['Maintenance planner', 'Planner'],
  address: ['200 Mill Road\nChicago, IL 60607', 'ana.ruiz@halvorsen.example'],
  url: ['https://push.example/alerts'],
  from: ['08:00', ...days],
  until: ['17:30', ...days],
}

const anything = [
  ...['Thank you for the walk past the second machine.', 'yes', 'no', 'Hexagon', '3', '12:30'],
  ...['Dear Ana,\n\nThank you for your time.\n\nSincerely,\nDana Okafor', '2026-03-09', '', 'ana'],
]
