// One's own mailbox with what lets one in there, for whoever sends and listens. Its values go to a server and nowhere
// else.
import type { MailLogin } from '#core/mail/server.ts'
import { findMailAccountRow, type MailAccount } from '#store/mail-account.ts'
import type { Desk } from '../desk.ts'
import { openSecret } from './secrets.ts'
import { tokenOf } from './token-of.ts'

export type OpenMail = Omit<MailAccount, 'login'> & { readonly login: MailLogin }

/** `undefined` without a mailbox. Throws a Problem `wrong-key` where the key has been lost. */
export async function openMail(desk: Desk): Promise<OpenMail | undefined> {
  const row = await findMailAccountRow(desk.db, desk.account)
  if (!row) return undefined
  const { sealed, login, ...kept } = row
  const secret = openSecret(desk, sealed)
  return { ...kept, login: loginOf(desk, login.user, secret) }
}

function loginOf(desk: Desk, user: string, secret: ReturnType<typeof openSecret>): MailLogin {
  return secret.kind === 'password'
    ? { kind: 'password', user, password: secret.password }
    : { kind: 'token', user, token: tokenOf(desk) }
}
