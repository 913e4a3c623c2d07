import { z } from 'zod'
import { plainFileName } from '#app/file-name.ts'
import { getMailBytes, getMailShown } from '#app/outbox/get-mail-shown.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

const type = 'message/rfc822'

export const getMailFile = operation({
  name: 'get-mail-file',
  says: 'Gives a mail of one’s own exactly as it goes out, or went.',
  scope: 'read',
  method: 'GET',
  path: '/outbox/{mail}/mail.eml',
  takes: z.strictObject({ mail: id }),
  gives: { file: [type] },
  async run(desk, { mail: id }) {
    const { subject, to } = await getMailShown(desk, id)
    const name = `${plainFileName(`${subject} to ${to.name}`)}.eml`
    return { name, type, bytes: await getMailBytes(desk, id) }
  },
})
