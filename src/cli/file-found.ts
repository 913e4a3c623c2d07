// What became of one file that was given to be imported.
import type { FileRead } from '#capture/read-file.ts'
import type { Imported } from '#app/import-people.ts'
import type { Problem } from '#core/problem.ts'

export type FileFound = {
  readonly file: string
  readonly read?: FileRead
  /** What became of its people, where they were saved. */
  readonly saved?: Imported
  /** Why it could not be read, or saved. */
  readonly problem?: Problem
}
