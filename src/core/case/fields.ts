// Reading JSON field by field: what is wrong is said with the field's path and what was expected there.
import { parseDay, type Day } from '../days/day.ts'
import { parseMoment, type Moment, type WrittenMoment } from '../days/moment.ts'
import { isZone } from '../days/zone.ts'
import { Problem } from '../problem.ts'

/** One JSON object, where it stands, and the list that takes the keys nobody knows. */
export type Fields = {
  readonly json: Readonly<Record<string, unknown>>
  readonly path: string
}

export function fieldsOf(
  json: unknown,
  path: string,
  known: ReadonlySet<string>,
  unknownKeys?: string[],
): Fields {
  if (json === undefined) throw missing(path)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw wrong(path, 'an object', json)
  }
  if (unknownKeys) {
    for (const key of Object.keys(json)) if (!known.has(key)) unknownKeys.push(under(path, key))
  }
  return { json: json as Record<string, unknown>, path }
}

export function optional<T>(
  fields: Fields,
  key: string,
  read: (fields: Fields, key: string) => T,
): T | undefined {
  return fields.json[key] === undefined ? undefined : read(fields, key)
}

const longestText = 10_000

export function text(fields: Fields, key: string): string {
  const value = needed(fields, key)
  if (typeof value !== 'string') throw wrong(under(fields.path, key), 'a text', value)
  if (value.trim() === '') throw wrong(under(fields.path, key), 'a text that is not blank', value)
  if (value.length > longestText) {
    const field = under(fields.path, key)
    throw new Problem('too-long', `${field} is longer than ${longestText} characters.`, { field })
  }
  return value
}

export function oneOf<const Word extends string>(
  fields: Fields,
  key: string,
  words: readonly Word[],
): Word {
  const value = text(fields, key)
  const word = words.find((one) => one === value)
  if (word === undefined) {
    const field = under(fields.path, key)
    const sentence = `${field} is “${value}”; expected one of ${words.join(', ')}.`
    throw new Problem('unknown-word', sentence, { field })
  }
  return word
}

export function day(fields: Fields, key: string): Day {
  const value = text(fields, key)
  const read = parseDay(value)
  if (read === undefined) throw wrong(under(fields.path, key), 'a day such as 2026-03-09', value)
  return read
}

export function written(fields: Fields, key: string): WrittenMoment {
  const value = text(fields, key)
  const read = parseMoment(value)
  if (!read) {
    const form = 'a time such as 2026-03-09T10:00-05:00[America/Chicago]'
    throw wrong(under(fields.path, key), form, value)
  }
  return read
}

export function moment(fields: Fields, key: string): Moment {
  return written(fields, key).moment
}

export function zone(fields: Fields, key: string): string {
  const value = text(fields, key)
  if (!isZone(value)) {
    throw wrong(under(fields.path, key), 'a time zone such as America/Chicago', value)
  }
  return value
}

export function country(fields: Fields, key: string): string {
  const value = text(fields, key)
  if (!/^[A-Z]{2}$/.test(value)) {
    throw wrong(under(fields.path, key), 'a country code of two capitals, such as US', value)
  }
  return value
}

export function email(fields: Fields, key: string): string {
  const value = text(fields, key)
  if (!/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw wrong(under(fields.path, key), 'an email address such as ana@example.com', value)
  }
  return value
}

export function phone(fields: Fields, key: string): string {
  const value = text(fields, key)
  if (!/\d/.test(value)) {
    throw wrong(under(fields.path, key), 'a phone number such as +13125550142', value)
  }
  return value
}

export function list<T>(
  fields: Fields,
  key: string,
  read: (json: unknown, path: string) => T,
): readonly T[] {
  const value = needed(fields, key)
  const path = under(fields.path, key)
  if (!Array.isArray(value)) throw wrong(path, 'a list', value)
  return value.map((json, index) => read(json, `${path}[${index}]`))
}

/** The path of a key below a path. */
export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** Says what was expected of a field, and what came. */
export function wrong(field: string, expected: string, value: unknown): Problem {
  const came = value === null ? 'null' : Array.isArray(value) ? 'a list' : said(value)
  return new Problem('wrong-form', `${field || 'The case'} is ${came}; expected ${expected}.`, {
    field,
  })
}

/** The same object without the keys whose value is not there. */
export function present<T extends object>(values: {
  readonly [Key in keyof T]: T[Key] | undefined
}): T {
  const found: Partial<Record<string, unknown>> = {}
  for (const key in values) if (values[key] !== undefined) found[key] = values[key]
  return found as T
}

function needed(fields: Fields, key: string): unknown {
  const value = fields.json[key]
  if (value === undefined) throw missing(under(fields.path, key))
  return value
}

function missing(field: string): Problem {
  return new Problem('missing', `${field} is missing.`, { field })
}

function said(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
  return typeof value === 'object' ? 'an object' : JSON.stringify(value)
}
