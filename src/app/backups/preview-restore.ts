// What would change if a backup were put in place of the data.
import { Problem } from '#core/problem.ts'
import { listBackups, type KeptBackup } from '#store/engines/backups.ts'
import {
  contentsOf,
  erasedIn,
  onlyIn,
  stillIn,
  type Contents,
  type Difference,
} from '#store/engines/contents.ts'
import { withPlain } from '#store/engines/restore.ts'
import type { DataFile } from './back-up.ts'

export type RestorePreview = {
  readonly contents: Contents
  /** What is here now and not in the backup, and the other way round; unknown where the data cannot be read. */
  readonly goes?: Difference
  readonly comes?: Difference
  /** How many people and applications it holds that were erased here since. */
  readonly erasedSince: number
}

export async function previewRestore(
  file: string,
  backup: string,
  passphrase?: string,
): Promise<RestorePreview> {
  return withPlain(file, backup, passphrase, async (plain) => {
    const contents = contentsOf(plain)
    const erasedSince = stillIn(plain, erasedIn(file))
    try {
      return { contents, erasedSince, goes: onlyIn(file, plain), comes: onlyIn(plain, file) }
    } catch {
      return { contents, erasedSince }
    }
  })
}

/** By the name of its file. */
export async function getBackup({ file, looked }: DataFile, name: string): Promise<KeptBackup> {
  const found = (await listBackups(file, looked)).find(({ path }) => nameOf(path) === name)
  if (!found) throw new Problem('not-found', 'This backup is not there any more.')
  return found
}

export function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '')
}
