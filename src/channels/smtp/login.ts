// Saying who one is: by password in whichever way the server offers, or by a token (XOAUTH2).
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SMTPConnectionCustomAuthContext } from 'nodemailer/lib/smtp-connection'
import type { MailLogin } from '#core/mail/server.ts'

/** Rejects where the server refuses, and where no token is to be had. `hide` is told every secret before it goes. */
export async function logIn(
  connection: SMTPConnection,
  login: MailLogin,
  hide: (secret: string) => void,
): Promise<void> {
  // Nothing secret goes to a server that did not ask for it.
  if (!connection.allowsAuth) return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  // nodemailer would write its own code and words into what a token could not be had for.
  const withToken = {
    ...login,
    ...('token' in login ? { token: failing(login.token, reject) } : {}),
  }
  connection.login(credentialsOf(connection, withToken, hide), (error) => {
    if (error) reject(error)
    else resolve()
  })
  await promise
}

function failing(token: (fresh: boolean) => Promise<string>, fail: (cause: unknown) => void) {
  return async (fresh: boolean) => {
    try {
      return await token(fresh)
    } catch (cause) {
      fail(cause)
      throw new Error('no token', { cause })
    }
  }
}

function credentialsOf(
  connection: SMTPConnection,
  login: MailLogin,
  hide: (secret: string) => void,
) {
  const { user } = login
  if (login.kind === 'token') {
    // Under a name of our own: nodemailer's would rather take a password, where the server takes that, too.
    connection.customAuth.set(byToken, (context) => logInByToken(context, login, hide))
    return { user, method: byToken }
  }
  const { password } = login
  for (const secret of [base64(`\0${user}\0${password}`), base64(password), password]) hide(secret)
  return { user, pass: password, credentials: { user, pass: password } }
}

const byToken = 'SINCERELY-TOKEN'

async function logInByToken(
  { sendCommand }: SMTPConnectionCustomAuthContext,
  { user, token }: Extract<MailLogin, { kind: 'token' }>,
  hide: (secret: string) => void,
): Promise<void> {
  for (const fresh of [false, true]) {
    const given = await token(fresh)
    const words = base64(`user=${user}\u0001auth=Bearer ${given}\u0001\u0001`)
    hide(given)
    hide(words)
    const first = await sendCommand(`AUTH XOAUTH2 ${words}`)
    // What is wrong stands in the challenge; the refusal comes after an empty line.
    const { status } = first.status === 334 ? await sendCommand('') : first
    if (status >= 200 && status < 300) return
    if (status < 500) break
  }
  throw new Error('refused')
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
