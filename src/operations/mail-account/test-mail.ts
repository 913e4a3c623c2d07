import { z } from 'zod'
import { testMail as test } from '#app/mail-account/test-mail.ts'
import { operation } from '../operation.ts'
import { outside } from '../shapes/values.ts'

export const testMail = operation({
  name: 'test-mail',
  says: 'Asks the servers of the mailbox whether they still let one in; no mail is sent.',
  scope: 'manage',
  method: 'POST',
  path: '/mail-account/test',
  takes: z.strictObject({}),
  gives: z.strictObject({
    works: z.boolean(),
    sending: outside(z.string()).meta({ description: 'What is in the way of sending' }).optional(),
    reading: outside(z.string()).meta({ description: 'What is in the way of reading' }).optional(),
  }),
  async run(desk) {
    const { sending, reading } = await test(desk)
    const works = sending === undefined && reading === undefined
    return { works, sending: sending?.message, reading: reading?.message }
  },
})
