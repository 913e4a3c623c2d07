import { z } from 'zod'
import { backUp as make } from '#app/backups/back-up.ts'
import { nameOf } from '#app/backups/preview-restore.ts'
import { noteBeat } from '#app/beat-faults.ts'
import { operation } from '../operation.ts'
import { backupsHere } from './backups-here.ts'

export const backUp = operation({
  name: 'back-up',
  says: 'Makes a backup now.',
  scope: 'manage',
  method: 'POST',
  path: '/backups',
  takes: z.strictObject({}),
  gives: z.strictObject({ name: z.string() }),
  async run(desk) {
    const name = nameOf(await make(desk, backupsHere(desk)))
    await noteBeat(desk, 'backups')
    return { name }
  },
})
