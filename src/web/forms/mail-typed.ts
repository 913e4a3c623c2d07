// One's own mailbox between the forms about it and the verbs.
import type { SignInTyped } from '#app/mail-account/begin-sign-in.ts'
import type { FoundServers } from '#channels/mail-servers/find-mail-servers.ts'
import type { MailPlace } from '#channels/mail-servers/providers.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { typed } from './answer.ts'
import type { Values } from './filled.ts'

export function mailTyped(data: FormData): SignInTyped {
  const text = (name: string) => typed(data, name)
  const place = (kind: 'smtp' | 'imap') => ({
    ...{ host: text(`${kind}Host`), port: text(`${kind}Port`), security: text(`${kind}Security`) },
  })
  return {
    ...{ provider: text('provider'), address: text('address'), name: text('name') },
    ...{ user: text('user'), smtp: place('smtp'), imap: place('imap') },
    ...{ reads: text('reads') === 'yes', ownNetwork: text('ownNetwork') === 'yes' },
    ...{ clientId: text('clientId'), clientSecret: text('clientSecret') },
    ...{ authorize: text('authorize'), token: text('token'), scope: text('scope') },
  }
}

/** The form for what was found of an address. */
export function valuesFound(found: FoundServers, address: string, name: string): Values {
  const { provider, user, smtp, imap } = found
  return {
    ...{ provider, address, name, user: user === address ? '' : user, reads: 'yes' },
    by: found.by === 'autoconfig' || found.by === 'srv' ? found.by : '',
    ...placeValues('smtp', smtp ?? { host: '', port: 465, security: 'tls' }),
    ...placeValues('imap', imap ?? { host: '', port: 993, security: 'tls' }),
    ...(smtp?.security === 'none' && { ownNetwork: 'yes' }),
  }
}

/** The same form for what is connected. */
export function valuesKept({ provider, address, name, login, smtp, imap }: MailAccount): Values {
  return {
    ...{ provider, address, name, user: login.user === address ? '' : login.user },
    ...{ reads: imap ? 'yes' : '', ownNetwork: smtp.ownNetwork ? 'yes' : '' },
    ...placeValues('smtp', smtp),
    ...placeValues('imap', imap ?? { host: '', port: 993, security: 'tls' }),
  }
}

function placeValues(kind: 'smtp' | 'imap', { host, port, security }: MailPlace): Values {
  return { [`${kind}Host`]: host, [`${kind}Port`]: String(port), [`${kind}Security`]: security }
}
