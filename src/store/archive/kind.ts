// What lies in an archive is of kinds: one table each, with every column said. A column is kept in a form, or
// worked out anew when it comes in; a new one does not compile until it is said here what becomes of it.
import { fold } from '#core/words/fold.ts'
import type { Tables } from '../tables.ts'
import type { Form } from './forms.ts'

/** A record as it stands in the archive. */
export type ArchiveRecord = { readonly [name: string]: unknown }

/** The value of a column. */
export type Cell = string | number | null | Uint8Array

export type Kept = {
  readonly form: Form
  /** Its name in the archive where that is not the column's own. */
  readonly name?: string
  /** Where it may be left out. */
  readonly maybe?: true
  /** How it lies in the table where that is not as it stands in the archive. */
  readonly lies?: 'as JSON' | 'as 0 or 1' | 'as bytes' | 'as rows moved'
  /** Stays as it is here when another archive says something else. */
  readonly stays?: true
}

/** Made of the record, once that is read. */
export type WorkedOut = { readonly of: (record: ArchiveRecord) => Cell }

export type Column = Kept | WorkedOut

/** The names of fields that together name a record of another kind. */
export type Pointer = { readonly fields: readonly string[]; readonly to: string }

export type Kind = {
  readonly name: string
  readonly table: keyof Tables
  /** One of them, and several, in words. */
  readonly words: readonly [string, string]
  /** The columns that make a record known again; none where there is one per account. */
  readonly key: readonly string[]
  /** The columns in whose order they stand in the archive. */
  readonly order: readonly string[]
  readonly columns: ReadonlyMap<string, Column>
  readonly points: readonly Pointer[]
  /** What may lie in memory at once: bytes are read one at a time. */
  readonly perPage: number
}

type ColumnsOf<Table extends keyof Tables> = {
  readonly [Name in Exclude<keyof Tables[Table], 'account'>]: Column
}

type Said<Table extends keyof Tables> = {
  readonly name: string
  readonly words: readonly [string, string]
  readonly key: readonly (keyof ColumnsOf<Table> & string)[]
  readonly order?: readonly (keyof ColumnsOf<Table> & string)[]
  readonly columns: ColumnsOf<Table>
  readonly points?: readonly Pointer[]
}

export function kind<Table extends keyof Tables>(table: Table, said: Said<Table>): Kind {
  const columns = new Map<string, Column>(Object.entries(said.columns))
  const hasBytes = columns.values().some((one) => 'lies' in one && one.lies === 'as bytes')
  const { name, words, key, order = key, points = [] } = said
  return { name, table, words, key, order, columns, points, perPage: hasBytes ? 1 : 500 }
}

export function isKept(column: Column): column is Kept {
  return 'form' in column
}

/** `time_zone` is `timeZone` in the archive. */
export function nameOf(column: string, said: Kept): string {
  return said.name ?? column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

export function to(kind: string, ...fields: readonly string[]): Pointer {
  return { fields, to: kind }
}

export function maybe(form: Form, more: Partial<Kept> = {}): Kept {
  return { form, maybe: true, ...more }
}

export function json(form: Form): Kept {
  return { form, lies: 'as JSON' }
}

/** What lists are ordered by. */
export function foldedOf(name: string): WorkedOut {
  return {
    of: ({ [name]: text }) => (typeof text === 'string' ? fold(text) : null),
  }
}
