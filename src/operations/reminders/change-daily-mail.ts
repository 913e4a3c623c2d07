import { z } from 'zod'
import { changeDigest } from '#app/reminders/change-digest.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const changeDailyMail = operation({
  name: 'change-daily-mail',
  says: 'Begins or ends the mail that says each day what is to be done.',
  scope: 'manage',
  method: 'PUT',
  path: '/reminders/daily-mail',
  takes: z.strictObject({ wanted: z.boolean() }),
  gives: nothing,
  async run(desk, input, asked) {
    await changeDigest(desk, { ...input, ...asked })
    return {}
  },
})
