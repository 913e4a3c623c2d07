import { z } from 'zod'
import { mailMyself as mail } from '#app/outbox/mail-myself.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'

export const mailMyself = operation({
  name: 'mail-myself',
  says: 'Sends a mail to oneself, to see that the mailbox sends.',
  scope: 'send',
  method: 'POST',
  path: '/mail-account/mail-to-myself',
  takes: z.strictObject({}),
  gives: made,
  run: async (desk, _, asked) => ({ id: await mail(desk, asked) }),
})
