import { z } from 'zod'
import { encryptNoMore as end } from '#app/backups/choose-backups.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { backupsHere } from './backups-here.ts'

export const encryptNoMore = operation({
  name: 'encrypt-no-more',
  says: 'Leaves backups unencrypted from the next one on.',
  scope: 'manage',
  method: 'DELETE',
  path: '/backups/encryption',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk) {
    end(backupsHere(desk).file)
    return {}
  },
})
