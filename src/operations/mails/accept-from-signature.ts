import { z } from 'zod'
import { acceptFromSignature as accept } from '#app/mailbox/accept-from-signature.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const acceptFromSignature = operation({
  name: 'accept-from-signature',
  says: 'Takes over the phone number or the title that somebody’s signature gives.',
  scope: 'write',
  method: 'POST',
  path: '/mails/{mail}/signature',
  takes: z.strictObject({ mail: id, what: z.enum(['phone', 'title']) }),
  gives: nothing,
  changes: 'get-mail',
  async run(desk, { mail, what }, { key, stands }) {
    await accept(desk, { key, stands, mail, what })
    return {}
  },
})
