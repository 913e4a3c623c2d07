// What differs between the engines, as far as anyone outside this folder needs to know.
import type { RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import type { Marked } from './marking.ts'

/** Opened data: ready to be read and written, of this program's version. */
export type Data = {
  readonly db: Db
  /** Where it lies, for people. */
  readonly place: string
  /** Writes a copy that is whole, also while others write, encrypted where there is a passphrase; throws a Problem where that cannot be. */
  readonly backup: (file: string, passphrase?: string) => Promise<void>
  /** Writes over what was removed; `false` where somebody still reads it, so that it has to be done once more. */
  readonly sweep: () => Promise<boolean>
  /** What is wrong with it as such, in sentences: pages that cannot be read, rows that point nowhere. */
  readonly damages: () => Promise<readonly string[]>
  /** Another one in each copy of the data that can be told from it. */
  readonly home: () => Promise<string>
  /** Another one whenever the data has changed, whoever changed it; absent where that is not known at once. */
  readonly version?: () => string
  readonly close: () => Promise<void>
}

/** The words in which engines differ when a table is made. */
export type Words = {
  /** The type of text that is ordered by its code points, as keys and cursors need it. */
  readonly text: RawBuilder<unknown>
  /** The type of bytes as they are. */
  readonly bytes: RawBuilder<unknown>
  /** Stands after a table. */
  readonly table: RawBuilder<unknown>
  /** Stands after a table that is read by ranges of its primary key. */
  readonly clustered: RawBuilder<unknown>
  /** The type of a key that counts up by itself. */
  readonly numbered: RawBuilder<unknown>
  /** Makes the rows of `search_row` be found by their words. */
  readonly search: () => readonly RawBuilder<unknown>[]
  /** Notes in `search_due` which rows have changed. */
  readonly mark: (marked: readonly Marked[]) => readonly RawBuilder<unknown>[]
}
