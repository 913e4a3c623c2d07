import { z } from 'zod'
import { belongsTo } from '#app/mailbox/belongs-to.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const assignMail = operation({
  name: 'assign-mail',
  says: 'Says whose a mail is that only may belong there: somebody’s known, or somebody new.',
  scope: 'write',
  method: 'POST',
  path: '/mails/{mail}/belonging',
  takes: z.strictObject({
    mail: id,
    contact: id.meta({ description: 'Somebody of its application' }).optional(),
    name: z.string().max(1_000).meta({ description: 'Of somebody new' }).optional(),
  }),
  gives: nothing,
  changes: 'get-mail',
  async run(desk, { mail, contact, name }, { key, stands }) {
    await belongsTo(desk, { key, stands, mail, who: contact ?? 'new', name })
    return {}
  },
})
