// Dana's own mailbox, as it is connected.
import type { MailInput } from '../../src/app/mail-account/connect-mail.ts'

export const danasMail = {
  ...{ provider: 'own', address: 'dana@okafor.example', name: 'Dana Okafor' },
  smtp: { host: 'smtp.okafor.example', port: 465, security: 'tls', ownNetwork: false },
  imap: { host: 'imap.okafor.example', port: 993, security: 'tls', ownNetwork: false },
  user: 'dana@okafor.example',
  secret: { kind: 'password', password: 'correct horse battery' },
  ...{ keepsCopies: false, perDay: 100 },
} as const satisfies MailInput
