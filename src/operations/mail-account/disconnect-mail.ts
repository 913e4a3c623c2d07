import { z } from 'zod'
import { disconnectMail as disconnect } from '#app/mail-account/disconnect-mail.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const disconnectMail = operation({
  name: 'disconnect-mail',
  says: 'Lets go of the mailbox; nothing that would let anybody in there stays.',
  scope: 'manage',
  method: 'DELETE',
  path: '/mail-account',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk, _, asked) {
    await disconnect(desk, asked)
    return {}
  },
})
