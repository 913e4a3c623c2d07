import { z } from 'zod'
import { encryptBackups as encrypt } from '#app/backups/choose-backups.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { backupsHere } from './backups-here.ts'

export const encryptBackups = operation({
  name: 'encrypt-backups',
  says: 'Encrypts backups with a passphrase from the next one on.',
  scope: 'manage',
  method: 'PUT',
  path: '/backups/encryption',
  takes: z.strictObject({
    passphrase: z
      .string()
      .max(1_000)
      .meta({ description: 'Without it nothing can be put back; it is kept nowhere' }),
  }),
  gives: nothing,
  async run(desk, { passphrase }) {
    await encrypt(backupsHere(desk).file, { phrase: passphrase, again: passphrase })
    return {}
  },
})
