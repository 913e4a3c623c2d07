import { z } from 'zod'
import { lookAtMail as look } from '#app/mailbox/look-at-mail.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const lookAtMail = operation({
  name: 'look-at-mail',
  says: 'Keeps that one has looked at a mail, so that Today does not tell of it any more.',
  scope: 'write',
  method: 'POST',
  path: '/mails/{mail}/look',
  takes: z.strictObject({ mail: id }),
  gives: nothing,
  async run(desk, { mail }) {
    await look(desk, mail)
    return {}
  },
})
