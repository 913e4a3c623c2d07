// How one says who one is to a mail server (SASL).
import type { MailLogin } from '#core/mail/server.ts'

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
