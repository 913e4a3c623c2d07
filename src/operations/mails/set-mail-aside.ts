import { z } from 'zod'
import { setMailAside as setAside } from '#app/mailbox/set-mail-aside.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const setMailAside = operation({
  name: 'set-mail-aside',
  says: 'Erases a mail that has nothing to do with anything here, with what followed from it.',
  scope: 'manage',
  method: 'DELETE',
  path: '/mails/{mail}',
  takes: z.strictObject({ mail: id }),
  gives: nothing,
  changes: 'get-mail',
  async run(desk, { mail }, { key, stands }) {
    await setAside(desk, { key, stands, mail })
    return {}
  },
})
