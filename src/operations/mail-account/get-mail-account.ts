import { z } from 'zod'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { moment, momentGiven, outside } from '../shapes/values.ts'
import { mailServer, mailServerGiven } from './mail-server.ts'

export const getMailAccount = operation({
  name: 'get-mail-account',
  says: 'Gives the mailbox that mails go out of, and whether it works, without what lets one in.',
  scope: 'read',
  method: 'GET',
  path: '/mail-account',
  takes: z.strictObject({}),
  gives: z
    .strictObject({
      provider: z.string(),
      address: z.string(),
      name: z.string(),
      user: z.string(),
      login: z.enum(['password', 'token']),
      smtp: mailServer,
      imap: mailServer.optional(),
      ownNetwork: z.boolean(),
      keepsCopies: z.boolean(),
      perDay: z.int().meta({ description: 'How many mails may go out within a day' }),
      undoSeconds: z.int().meta({ description: 'For how long a mail can be taken back' }),
      connectedAt: moment,
      rests: z
        .strictObject({ since: moment.optional(), because: outside(z.string()) })
        .meta({ description: 'Why nothing goes out or comes in just now' })
        .optional(),
    })
    .meta({ id: 'MailAccount' }),
  async run(desk) {
    const kept = await findMailAccount(desk)
    if (!kept) throw new Problem('not-found', 'No mailbox is connected.')
    const { provider, address, name, login, smtp, imap, keepsCopies, perDay, undoSeconds } = kept
    const { restsBecause: because, restsSince } = kept
    return {
      ...{ provider, address, name, user: login.user, login: login.kind },
      ...{ smtp: mailServerGiven(smtp), imap: imap && mailServerGiven(imap) },
      ...{ ownNetwork: smtp.ownNetwork, keepsCopies, perDay, undoSeconds },
      connectedAt: momentGiven(kept.connectedAt),
      rests: because === undefined ? undefined : { since: momentGiven(restsSince), because },
    }
  },
})
