// What goes wrong with a mailbox, in words. Nothing of what the server says is passed on: it may say anything.
import { Problem } from '#core/problem.ts'

type Said = {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly responseText?: string
  readonly serverResponseCode?: string
  readonly mailboxMissing?: boolean
  readonly tlsFailed?: boolean
}

export function inWords(host: string, error: unknown): Problem {
  if (error instanceof Problem) return error
  const said = error as Said
  if (said.authenticationFailed) return notLetIn(host, said)
  if (said.mailboxMissing) return new Problem('not-found', `${host} has this folder no more.`)
  const cause = { cause: error }
  if (said.tlsFailed || said.code?.startsWith('ERR_TLS') || said.code?.includes('CERT')) {
    const sentence = `${host} could not prove who it is: its certificate is of another name, has run out, or nobody this computer trusts has signed it.`
    return new Problem('not-reached', sentence, cause)
  }
  const because = reasons[said.code ?? ''] ?? 'it broke off, or answers as no mailbox does'
  return new Problem('no-answer', `The mailbox at ${host} does not answer: ${because}.`, cause)
}

/** Which password is meant is what most who fail here do not know. */
function notLetIn(host: string, { responseText = '', serverResponseCode = '' }: Said): Problem {
  const wantsAppPassword =
    /application-specific|app(?:lication)? ?-?password|two-factor|2-step/i.test(responseText)
  const isOff = /disabled|not enabled|web login|imap access/i.test(responseText)
  if (serverResponseCode === 'UNAVAILABLE' || /try again later|too many/i.test(responseText)) {
    const sentence = `${host} lets nobody in just now; it is tried again later.`
    return new Problem('no-answer', sentence)
  }
  const hint = wantsAppPassword
    ? ' It wants a password made for programs (an app password): make one in the settings of your account there.'
    : isOff
      ? ' Reading by programs (IMAP) may be turned off there: look in the settings of your account.'
      : ''
  const sentence = `${host} refuses this name or password.${hint}`
  return new Problem('wrong-password', sentence, { field: 'password' })
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
