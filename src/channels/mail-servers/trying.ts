// How one says who one is to a mail server (SASL), and what it means that it lets nobody in.
import { isForNow, sayLogin, type Turned } from '#core/mail/say-login.ts'
import type { MailLogin } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'

export type Trying = {
  /** What the provider wants for a password, where that is known. */
  readonly hint?: string | undefined
}

/** RFC 4616. */
export function asPlain({ user, password }: Extract<MailLogin, { kind: 'password' }>): string {
  return Buffer.from(`\0${user}\0${password}`).toString('base64')
}

/** XOAUTH2, as Google and Microsoft have it. */
export function asToken(user: string, token: string): string {
  return Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64')
}

/** `wrong-password` where it will stay like that until something is changed. */
export function turnedAway(turned: Turned): Problem {
  const code = isForNow(turned) ? 'no-answer' : 'wrong-password'
  return new Problem(code, sayLogin(turned), { field: 'password' })
}
