// The data as a file that can be backed up; where a server keeps it, that sees to its backups itself.
import type { DataFile } from '#app/backups/back-up.ts'
import { Problem } from '#core/problem.ts'
import type { OperationDesk } from '../operation.ts'

export function backupsHere({ backups }: OperationDesk): DataFile {
  if (backups) return backups
  const sentence =
    'This data is kept by a database server, and is backed up there: with its own tool, pg_dump.'
  throw new Problem('conflict', sentence)
}
