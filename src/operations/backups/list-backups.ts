import { z } from 'zod'
import { nameOf } from '#app/backups/preview-restore.ts'
import { backupFolder, findChoices } from '#store/engines/backup-choices.ts'
import { listBackups as list, type KeptBackup } from '#store/engines/backups.ts'
import { operation } from '../operation.ts'
import { moment, momentGiven } from '../shapes/values.ts'
import { backupsHere } from './backups-here.ts'
import { contents, contentsGiven } from './contents.ts'

const backup = z
  .strictObject({
    name: z.string(),
    at: moment,
    size: z.int().meta({ description: 'In bytes' }),
    condition: z.string(),
    encrypted: z.boolean(),
    own: z.boolean().meta({ description: 'Whether this installation made it' }),
    beforeUpgrade: z.string().optional(),
    contents: contents.optional(),
  })
  .meta({ id: 'Backup' })

export const listBackups = operation({
  name: 'list-backups',
  says: 'Lists the backups, the newest first, and where they go.',
  scope: 'manage',
  method: 'GET',
  path: '/backups',
  takes: z.strictObject({}),
  gives: z.strictObject({
    folder: z.string(),
    encrypted: z.boolean().meta({ description: 'Whether the next one will be' }),
    items: z.array(backup).max(1_000),
  }),
  async run(desk) {
    const { file, looked } = backupsHere(desk)
    const backups = (await list(file, looked)).slice(0, 1_000)
    const encrypted = findChoices(file).encryption !== undefined
    return { folder: backupFolder(file), encrypted, items: backups.map(backupGiven) }
  },
})

function backupGiven(kept: KeptBackup): z.input<typeof backup> {
  const { path, at, size, condition, digest, isOwn, before, contents } = kept
  return {
    ...{ name: nameOf(path), at: momentGiven(at), size, condition, own: isOwn },
    ...{ encrypted: digest !== undefined, beforeUpgrade: before },
    contents: contents && contentsGiven(contents),
  }
}
