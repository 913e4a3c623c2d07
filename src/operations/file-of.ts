// The file that has to come along.
import { Problem } from '#core/problem.ts'
import type { FileBrought } from './operation.ts'

export function fileOf(file: FileBrought | undefined): FileBrought {
  if (file && file.bytes.length > 0) return file
  throw new Problem('missing', 'The file is still missing.', { field: 'file' })
}
