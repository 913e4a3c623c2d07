import { z } from 'zod'
import { showMail } from '#app/mailbox/show-mail.ts'
import { operation } from '../operation.ts'
import { mailGiven, mailShape } from '../shapes/mail.ts'
import { id } from '../shapes/values.ts'

export const getMail = operation({
  name: 'get-mail',
  says: 'Gives a mail that came: what it says, what it seems to mean, and what follows from it.',
  scope: 'read',
  method: 'GET',
  path: '/mails/{mail}',
  takes: z.strictObject({ mail: id }),
  gives: mailShape,
  run: async (desk, { mail }) => mailGiven(await showMail(desk, mail)),
})
