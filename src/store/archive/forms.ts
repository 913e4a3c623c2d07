// The forms that values have in an archive. Each says itself as JSON Schema and reads a value that was given, so
// that what is published and what is checked are one. What is wrong is said with the path of the value.
import { readCadence } from '#core/cadence/read-cadence.ts'
import { under, wrong } from '#core/case/fields.ts'
import { parseDay } from '#core/days/day.ts'
import { parseMoment, printMoment } from '#core/days/moment.ts'
import { isZone } from '#core/days/zone.ts'
import { readEntry } from '#core/journal/read-entry.ts'
import { Problem } from '#core/problem.ts'

export type Schema = { readonly [key: string]: unknown }

export type Form = {
  readonly schema: Schema
  /** Gives the value; throws a Problem that names the path where it is none of this form. */
  readonly read: (value: unknown, path: string) => unknown
}

const longestLine = 1_000
const longestText = 100_000

/** A text that is there, on one line. */
export const line: Form = textOf(1, longestLine)

/** A text of any number of lines; it may be empty. */
export const words: Form = textOf(0, longestText)

export const id: Form = patterned(
  '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  'an id such as 0190a1b2-0000-7000-8000-000000000000',
)

export const country: Form = patterned('^[A-Z]{2}$', 'a country code of two capitals, such as US')

/** Where the bytes of a file lie in the archive. */
export const file: Form = patterned(
  '^files/[0-9a-f]{64}\\.[a-z0-9]{2,5}$',
  'the place of a file, such as files/<SHA-256>.pdf',
)

export const day: Form = {
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  read: (value, path) => {
    if (typeof value === 'string' && parseDay(value) !== undefined) return value
    throw wrong(path, 'a day such as 2026-03-09', value)
  },
}

/** The first day and the last. */
export const stretch: Form = {
  schema: { type: 'array', items: day.schema, minItems: 2, maxItems: 2 },
  read: (value, path) => {
    if (!Array.isArray(value) || value.length !== 2) {
      throw wrong(path, 'the first day and the last', value)
    }
    return value.map((one, index) => day.read(one, `${path}[${index}]`))
  },
}

/** By ISO: `67`. */
export const weekdays: Form = patterned('^[1-7]{0,7}$', 'weekdays from 1 to 7, such as 67')

const momentPattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$'

/** UTC, to the millisecond. */
export const moment: Form = {
  schema: { type: 'string', pattern: momentPattern },
  read: (value, path) => {
    const read = typeof value === 'string' ? parseMoment(value) : undefined
    if (read && printMoment(read.moment) === value) return value
    throw wrong(path, 'a moment such as 2026-03-09T15:00:00.000Z', value)
  },
}

/** RFC 9557. An offset that the zone has no longer stays as it was written. */
export const zoned: Form = {
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*$', maxLength: 100 },
  read: (value, path) => {
    const isRead = typeof value === 'string' && value.length <= 100 && isTime(value)
    if (isRead) return value
    throw wrong(path, 'a time such as 2026-03-09T10:00:00-05:00[America/Chicago]', value)
  },
}

function isTime(text: string): boolean {
  if (parseMoment(text)) return true
  const [, date, hour = '', minute = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text) ?? []
  return (
    date !== undefined && parseDay(date) !== undefined && Number(hour) <= 23 && Number(minute) <= 59
  )
}

export const zone: Form = {
  schema: { type: 'string', minLength: 1, maxLength: 100 },
  read: (value, path) => {
    if (typeof value === 'string' && value.length <= 100 && isZone(value)) return value
    throw wrong(path, 'a time zone such as America/Chicago', value)
  },
}

export const flag: Form = {
  schema: { type: 'boolean' },
  read: (value, path) => {
    if (typeof value === 'boolean') return value
    throw wrong(path, 'true or false', value)
  },
}

export function whole(least: number, most = 2_147_483_647): Form {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read: (value, path) => {
      const isWhole = typeof value === 'number' && Number.isInteger(value)
      if (isWhole && value >= least && value <= most) return value
      throw wrong(path, `a whole number from ${least} to ${most}`, value)
    },
  }
}

export function oneOf(all: readonly string[]): Form {
  return {
    schema: { enum: all },
    read: (value, path) => {
      if (typeof value === 'string' && all.includes(value)) return value
      throw wrong(path, `one of ${all.join(', ')}`, value)
    },
  }
}

export function list(of: Form, most = 1_000): Form {
  return {
    schema: { type: 'array', items: of.schema, maxItems: most },
    read: (value, path) => {
      if (!Array.isArray(value)) throw wrong(path, 'a list', value)
      if (value.length > most) {
        throw new Problem('too-long', `${path} has more than ${most} parts.`, { field: path })
      }
      return value.map((one, index) => of.read(one, `${path}[${index}]`))
    },
  }
}

/** Values under names, all of one form. */
export function mapOf(of: Form, most = 300): Form {
  return {
    schema: { type: 'object', additionalProperties: of.schema, maxProperties: most },
    read: (value, path) => {
      const entries = Object.entries(objectOf(value, path))
      if (entries.length > most) {
        throw new Problem('too-long', `${path} has more than ${most} names.`, { field: path })
      }
      return Object.fromEntries(
        entries.map(([key, one]) => [textAt(key, path), of.read(one, under(path, key))]),
      )
    },
  }
}

/** Fields under the names given; those of `may` can be left out. */
export function record(
  must: Readonly<Record<string, Form>>,
  may: Readonly<Record<string, Form>> = {},
): Form {
  const all: Readonly<Record<string, Form>> = { ...must, ...may }
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(all).map(([key, form]) => [key, form.schema])),
      required: Object.keys(must),
      additionalProperties: false,
    },
    read: (value, path) => {
      const given = objectOf(value, path)
      for (const key of Object.keys(must)) {
        if (given[key] !== undefined) continue
        const field = under(path, key)
        throw new Problem('missing', `${field} is missing.`, { field })
      }
      return Object.fromEntries(
        Object.entries(given).map(([key, one]) => {
          const form = Object.hasOwn(all, key) ? all[key] : undefined
          const field = under(path, key)
          if (form) return [key, form.read(one, field)]
          throw new Problem('wrong-form', `${field} is a field that nobody knows here.`, { field })
        }),
      )
    },
  }
}

export const address: Form = record(
  { lines: list(textOf(0, longestLine), 20) },
  {
    country,
    parts: record({}, { street: words, city: line, region: line, postalCode: line }),
  },
)

/** A cadence of ours by its name, or its numbers. */
export const cadence: Form = {
  schema: {
    anyOf: [
      { type: 'string', minLength: 1 },
      {
        type: 'object',
        properties: {
          name: { type: 'string' },
          firstAfter: { type: 'integer' },
          every: { type: 'integer' },
          rounds: { type: 'integer' },
          secondTry: { type: 'boolean' },
          medium: { enum: ['call', 'email'] },
        },
        additionalProperties: false,
      },
    ],
  },
  read: (value, path) => {
    const unknown: string[] = []
    readCadence(value, path, unknown)
    const [field] = unknown
    if (field === undefined) return value
    throw new Problem('wrong-form', `${field} is a field that nobody knows here.`, { field })
  },
}

/** An entry as it stands in a case file. */
export const entry: Form = {
  schema: {
    type: 'object',
    properties: { at: { type: 'string' }, id: id.schema, type: { type: 'string' } },
    required: ['at', 'type'],
  },
  read: (value, path) => {
    readEntry(objectOf(value, path), path)
    return textsIn(value, path)
  },
}

function textOf(least: number, most: number): Form {
  return {
    schema: { type: 'string', minLength: least, maxLength: most },
    read: (value, path) => {
      if (typeof value !== 'string') throw wrong(path, 'a text', value)
      if (value.length < least) throw wrong(path, 'a text that is not empty', value)
      if (value.length <= most) return textAt(value, path)
      const sentence = `${path} is longer than ${most.toLocaleString('en')} characters.`
      throw new Problem('too-long', sentence, { field: path })
    },
  }
}

function patterned(pattern: string, expected: string): Form {
  const expression = new RegExp(pattern)
  return {
    schema: { type: 'string', pattern },
    read: (value, path) => {
      if (typeof value === 'string' && expression.test(value)) return value
      throw wrong(path, expected, value)
    },
  }
}

/** A text that can be kept: without NUL, and without half a sign. */
function textAt(text: string, path: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text
  const sentence = `${path} holds a sign that no text can have.`
  throw new Problem('wrong-form', sentence, { field: path })
}

function textsIn(value: unknown, path: string): unknown {
  if (typeof value === 'string') return textAt(value, path)
  if (typeof value !== 'object' || value === null) return value
  for (const [key, one] of Object.entries(value)) textsIn(one, under(path, key))
  return value
}

function objectOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw wrong(path, 'an object', value)
}
