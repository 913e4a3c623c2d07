import { z } from 'zod'
import { readMailAs as read } from '#app/mailbox/read-mail-as.ts'
import { meanings } from '#core/journal/entry.ts'
import { operation } from '../operation.ts'
import { day, id } from '../shapes/values.ts'

export const readMailAs = operation({
  name: 'read-mail-as',
  says: 'Says what a mail means, once; from then on the plan follows it.',
  scope: 'write',
  method: 'POST',
  path: '/mails/{mail}/meaning',
  takes: z.strictObject({ mail: id, meaning: z.enum(meanings), decisionBy: day.optional() }),
  gives: z.strictObject({ application: id, meaning: z.enum(meanings).optional() }),
  async run(desk, { mail, meaning, decisionBy }, { key }) {
    const said = await read(desk, { key, mail, meaning, decisionBy })
    return { application: said.application, ...(said.meaning && { meaning: said.meaning }) }
  },
})
