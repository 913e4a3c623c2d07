import { z } from 'zod'
import { listMails as list } from '#app/mailbox/list-mails.ts'
import { operation } from '../operation.ts'
import { mailLine, mailLineGiven } from '../shapes/mail.ts'
import { after, cursorGiven, cursorOf, pageOf } from '../shapes/page.ts'
import { id } from '../shapes/values.ts'

export const listMails = operation({
  name: 'list-mails',
  says: 'Lists the mails that came and concern somebody known, the last one that was read first.',
  scope: 'read',
  method: 'GET',
  path: '/mails',
  takes: z.strictObject({ application: id.optional(), after }),
  gives: pageOf(mailLine),
  async run(desk, { application, after }) {
    const { lines, next } = await list(desk, { application, after: cursorOf(after) })
    return { items: lines.map(mailLineGiven), ...cursorGiven(next) }
  },
})
