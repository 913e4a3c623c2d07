import { z } from 'zod'
import { getBackup, previewRestore as preview } from '#app/backups/preview-restore.ts'
import { operation } from '../operation.ts'
import { backupsHere } from './backups-here.ts'
import { contents, contentsGiven, difference, differenceGiven } from './contents.ts'

export const previewRestore = operation({
  name: 'preview-restore',
  says: 'Says what would change if a backup were put back; it is put back on the pages, or with the command restore.',
  scope: 'manage',
  method: 'POST',
  path: '/backups/{backup}/preview',
  takes: z.strictObject({
    backup: z.string().max(300).meta({ description: 'Its name' }),
    passphrase: z.string().max(1_000).optional(),
  }),
  gives: z.strictObject({
    contents,
    goes: difference.meta({ description: 'What is here now and not in the backup' }).optional(),
    comes: difference.meta({ description: 'What is in the backup and not here now' }).optional(),
    erasedSince: z.int(),
  }),
  async run(desk, { backup, passphrase }) {
    const data = backupsHere(desk)
    const { path } = await getBackup(data, backup)
    const { contents, goes, comes, erasedSince } = await preview(data.file, path, passphrase)
    return {
      contents: contentsGiven(contents),
      ...{ goes: goes && differenceGiven(goes), comes: comes && differenceGiven(comes) },
      erasedSince,
    }
  },
})
