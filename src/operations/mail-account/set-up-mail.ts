import { z } from 'zod'
import { setUpMail as setUp } from '#app/mail-account/set-up-mail.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { nothing } from '../shapes/values.ts'
import { mailServerTyped } from './mail-server.ts'

export const setUpMail = operation({
  name: 'set-up-mail',
  says: 'Connects the mailbox that mails go out of, once its servers have let one in.',
  scope: 'manage',
  method: 'PUT',
  path: '/mail-account',
  takes: z.strictObject({
    provider: typed.meta({ description: 'As find-mail-servers gives it; else your own server' }),
    address: z.string().max(320),
    name: z.string().max(500).meta({ description: 'Of the sender' }),
    user: typed.meta({ description: 'Who one is there; the address where it is left out' }),
    password: z.string().max(500).meta({ description: 'Kept sealed, and never given back' }),
    smtp: mailServerTyped,
    imap: mailServerTyped.meta({ description: 'Left out, nothing is read there' }).optional(),
    ownNetwork: z
      .boolean()
      .default(false)
      .meta({ description: 'Says that the servers lie on this computer or in one’s own network' }),
  }),
  gives: nothing,
  async run(desk, { smtp, imap, ...input }, asked) {
    const servers = { smtp: asTyped(smtp), imap: imap ? asTyped(imap) : {} }
    await setUp(desk, { ...input, ...servers, reads: imap !== undefined, ...asked })
    return {}
  },
})

function asTyped({ port, ...server }: z.output<typeof mailServerTyped>) {
  return { ...server, port: String(port) }
}
