import { z } from 'zod'
import { settleMail as settle } from '#app/outbox/settle-mail.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const settleMail = operation({
  name: 'settle-mail',
  says: 'Says what became of a mail of which nobody could know; not sent, it waits for a word.',
  scope: 'write',
  method: 'POST',
  path: '/outbox/{mail}/settlement',
  takes: z.strictObject({ mail: id, as: z.enum(['sent', 'not-sent']) }),
  gives: nothing,
  changes: 'get-mail-going',
  async run(desk, { mail: id, as }, { key, stands }) {
    await settle(desk, { key, stands, id, as })
    return {}
  },
})
