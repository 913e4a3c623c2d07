// Data that cannot be read, and what there is to put in its place.
import { existsSync } from 'node:fs'
import { listBackups, type KeptBackup } from '#store/engines/backups.ts'
import { conditionOf } from '#store/engines/file-versions.ts'

/** The newest good backup, where the data itself is damaged. */
export async function findRescue(file: string): Promise<KeptBackup | undefined> {
  if (!existsSync(file)) return undefined
  const condition = await conditionOf(file)
  if (condition !== 'damaged' && condition !== 'not ours') return undefined
  return (await listBackups(file)).find((backup) => backup.condition === 'good')
}
