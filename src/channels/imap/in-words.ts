// What goes wrong with a mailbox, in words. Nothing of what the server says is passed on: it may say anything.
import type { MailLogin } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { turnedAway } from '../mail-servers/trying.ts'

type Said = {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly responseText?: string
  readonly serverResponseCode?: string
  readonly mailboxMissing?: boolean
  readonly tlsFailed?: boolean
}

/** `login` is how one said who one is. */
export function inWords(
  host: string,
  error: unknown,
  login: MailLogin['kind'] = 'password',
): Problem {
  if (error instanceof Problem) return error
  const said = error as Said
  if (said.authenticationFailed) {
    const answer = `[${said.serverResponseCode ?? ''}] ${said.responseText ?? ''}`
    return turnedAway({ host, for: 'reading', login, said: answer })
  }
  if (said.mailboxMissing) return new Problem('not-found', `${host} has this folder no more.`)
  const cause = { cause: error }
  if (said.tlsFailed || said.code?.startsWith('ERR_TLS') || said.code?.includes('CERT')) {
    const sentence = `${host} could not prove who it is: its certificate is of another name, has run out, or nobody this computer trusts has signed it.`
    return new Problem('not-reached', sentence, cause)
  }
  const because = reasons[said.code ?? ''] ?? 'it broke off, or answers as no mailbox does'
  return new Problem('no-answer', `The mailbox at ${host} does not answer: ${because}.`, cause)
}

const tooMuch = 'it sends more than any mailbox has to'

const reasons: Readonly<Record<string, string>> = {
  CONNECT_TIMEOUT: 'it takes too long',
  GREETING_TIMEOUT: 'it does not greet as a mailbox does',
  UPGRADE_TIMEOUT: 'it takes too long to agree on a cipher',
  ETIMEOUT: 'it takes too long',
  ETHROTTLE: 'it was asked too often',
  EConnectionClosed: 'it hung up',
  NoConnection: 'it hung up',
  ClosedAfterConnectText: 'it hung up',
  ClosedAfterConnectTLS: 'it hung up',
  ECONNRESET: 'the connection was broken off',
  STARTTLS_INJECTION: 'somebody on the way may have meddled with it',
  LineTooLarge: tooMuch,
  LiteralTooLarge: tooMuch,
  ResponseTooLarge: tooMuch,
  TooManyTokens: tooMuch,
  TooManyResponses: tooMuch,
}
