// What became of one file that was given to be imported.
import type { FileRead } from '#capture/read-file.ts'
import type { Problem } from '#core/problem.ts'

export type FileFound = {
  readonly file: string
  readonly read?: FileRead
  /** Why it could not be read. */
  readonly problem?: Problem
}
