import { z } from 'zod'
import { chooseFolder } from '#app/backups/choose-backups.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { backupsHere } from './backups-here.ts'

export const chooseBackupFolder = operation({
  name: 'choose-backup-folder',
  says: 'Says into which folder of this computer backups go.',
  scope: 'manage',
  method: 'PUT',
  path: '/backups/folder',
  takes: z.strictObject({
    folder: z
      .string()
      .max(4_000)
      .meta({ description: 'Its whole path; left empty, the one beside the data' }),
  }),
  gives: nothing,
  async run(desk, { folder }) {
    chooseFolder(backupsHere(desk).file, folder)
    return {}
  },
})
