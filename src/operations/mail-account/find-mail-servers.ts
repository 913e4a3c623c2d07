import { z } from 'zod'
import { ownAddress } from '#app/mail-account/mail-typed.ts'
import { findMailServers as find } from '#channels/mail-servers/find-mail-servers.ts'
import { operation } from '../operation.ts'
import { mailServer, mailServerGiven } from './mail-server.ts'

export const findMailServers = operation({
  name: 'find-mail-servers',
  says: 'Finds the servers of a mailbox by its address; the domain of the address alone is asked.',
  scope: 'manage',
  method: 'GET',
  path: '/mail-account/servers',
  takes: z.strictObject({ address: z.string().max(320) }),
  gives: z.strictObject({
    provider: z.string(),
    user: z.string(),
    smtp: mailServer.optional(),
    imap: mailServer.optional(),
    by: z.enum(['domain', 'mx', 'autoconfig', 'srv', 'nothing']),
  }),
  async run(_, { address }) {
    const { provider, user, smtp, imap, by } = await find(ownAddress(address))
    const servers = { smtp: smtp && mailServerGiven(smtp), imap: imap && mailServerGiven(imap) }
    return { provider, user, ...servers, by }
  },
})
