// Cadences as JSON: by the name of one of ours, or as numbers; those not given are classic's.
import classicJson from '../../../cadences/classic.json' with { type: 'json' }
import gentleJson from '../../../cadences/gentle.json' with { type: 'json' }
import mailFirstJson from '../../../cadences/mail-first.json' with { type: 'json' }
import {
  fieldsOf,
  oneOf,
  optional,
  present,
  text,
  under,
  wrong,
  type Fields,
} from '../case/fields.ts'
import { Problem } from '../problem.ts'
import type { Cadence } from './cadence.ts'

const known = new Set(['name', 'firstAfter', 'every', 'rounds', 'secondTry', 'medium'])
/** In days. */
export const longestGap = 90
export const mostRounds = 12

/** Reads a cadence. Throws a Problem that names the field. */
export function readCadence(json: unknown, path = 'cadence', unknownKeys?: string[]): Cadence {
  if (typeof json === 'string') return named(json, path)
  const fields = fieldsOf(json, path, known, unknownKeys)
  return present<Cadence>({
    name: optional(fields, 'name', text),
    firstAfter: optional(fields, 'firstAfter', days) ?? classic.firstAfter,
    every: optional(fields, 'every', days) ?? classic.every,
    rounds: optional(fields, 'rounds', rounds) ?? classic.rounds,
    secondTry: optional(fields, 'secondTry', yesOrNo) ?? classic.secondTry,
    medium: optional(fields, 'medium', medium) ?? classic.medium,
  })
}

function named(name: string, path: string): Cadence {
  const cadence = cadences.find((one) => one.name === name)
  if (cadence) return cadence
  const names = cadences.map((one) => one.name).join(', ')
  throw new Problem('unknown-word', `${path} is “${name}”; expected one of ${names}, or numbers.`, {
    field: path,
  })
}

function days(fields: Fields, key: string): number {
  return whole(fields, key, 1, longestGap)
}

function rounds(fields: Fields, key: string): number {
  return whole(fields, key, 0, mostRounds)
}

function whole({ json, path }: Fields, key: string, least: number, most: number): number {
  const value = json[key]
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    return value
  }
  throw wrong(under(path, key), `a whole number from ${least} to ${most}`, value)
}

function yesOrNo({ json, path }: Fields, key: string): boolean {
  const value = json[key]
  if (typeof value === 'boolean') return value
  throw wrong(under(path, key), 'true or false', value)
}

function medium(fields: Fields, key: string): Cadence['medium'] {
  return oneOf(fields, key, ['call', 'email'])
}

/** The method's own cadence. Its file gives every number, so nothing stands in for one. */
export const classic: Cadence = { ...(classicJson as Cadence) }

/** The cadences that come with the product. */
export const cadences: readonly Cadence[] = [
  classic,
  readCadence(mailFirstJson),
  readCadence(gentleJson),
]
