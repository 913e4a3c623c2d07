import { z } from 'zod'
import { getMailShown } from '#app/outbox/get-mail-shown.ts'
import { operation } from '../operation.ts'
import { mailGoing, mailGoingGiven } from '../shapes/mail-going.ts'
import { id } from '../shapes/values.ts'

export const getMailGoing = operation({
  name: 'get-mail-going',
  says: 'Gives a mail of one’s own with its words, where it stands, and what the servers said.',
  scope: 'read',
  method: 'GET',
  path: '/outbox/{mail}',
  takes: z.strictObject({ mail: id }),
  gives: mailGoing,
  run: async (desk, { mail }) => mailGoingGiven(await getMailShown(desk, mail)),
})
