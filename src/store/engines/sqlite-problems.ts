// What keeps a SQLite file from being used, said for people. Anything else is our own mistake.
import { Problem } from '#core/problem.ts'

/** The problem behind an error of SQLite or of the file system, if it is one that people can mend. */
export function sqliteProblem(
  error: unknown,
  place: string,
  say: Say = sayOfData,
): Problem | undefined {
  if (error instanceof Problem) return error
  const kind = kinds[codeOf(error)]
  return kind && new Problem('data-unusable', say[kind](place), { cause: error })
}

type Kind = 'locked' | 'readOnly' | 'full' | 'broken' | 'unreachable' | 'failing'

/** What is said of the file at a place, by what keeps it from being used. */
export type Say = Readonly<Record<Kind, (place: string) => string>>

/** Whether another program writes just now. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 5
}

/** Said to those whose writes were undone because of another one in the same commit. */
export function writeFailed(place: string): Problem {
  return new Problem('data-unusable', sayOfData.failing(place))
}

function codeOf(error: unknown): string | number {
  if (!(error instanceof Error)) return ''
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const sayOfData: Say = {
  locked: (place) =>
    `The data in ${place} is locked by another program; please end that one, or wait until it is done.`,
  readOnly: (place) =>
    `The data in ${place} is read-only; Sincerely needs to write to the file and to its folder.`,
  full: (place) => `The disk that holds ${place} is full; please make room, and nothing is lost.`,
  broken: (place) =>
    `The file ${place} is damaged, or is no data of Sincerely; "restore" puts a backup in its place and keeps the file beside it.`,
  unreachable: (place) =>
    `The data in ${place} cannot be opened; please check that the folder is there and is yours.`,
  failing: (place) => `Reading or writing ${place} failed; please check the disk it lies on.`,
}

/** By SQLite's primary result code, or by the file system's. */
const kinds: Readonly<Record<string | number, Kind>> = {
  5: 'locked',
  6: 'locked',
  3: 'readOnly',
  8: 'readOnly',
  10: 'failing',
  11: 'broken',
  13: 'full',
  14: 'unreachable',
  26: 'broken',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'unreachable',
  ENOTDIR: 'unreachable',
  EEXIST: 'unreachable',
  EISDIR: 'unreachable',
  EIO: 'failing',
}
