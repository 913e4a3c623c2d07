// Why a server outside gave no answer, in words. `not-reached` means that nothing was sent to it.
import { Problem } from '#core/problem.ts'

export function unknownName(host: string, cause?: unknown): Problem {
  const sentence = `No server is known by the name ${host}. Is there a network, and is the name right?`
  return new Problem('not-reached', sentence, { cause })
}

export function notReached(host: string, cause: unknown): Problem {
  return new Problem('not-reached', `${host} could not be reached: ${said(cause)}.`, { cause })
}

export function brokenOff(host: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  const sentence = `${host} gave no answer that can be understood: ${said(cause)}.`
  return new Problem('no-answer', sentence, { cause })
}

export function tooSlow(
  code: 'not-reached' | 'no-answer',
  host: string,
  { reason }: AbortSignal,
): Problem {
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError'
  const sentence = isLate ? `${host} took too long to answer.` : `Asking ${host} was stopped.`
  return new Problem(code, sentence)
}

export function noAnswer(sentence: string): Problem {
  return new Problem('no-answer', sentence)
}

function said(cause: unknown): string {
  const { code = '' } = cause as { code?: string }
  if (code.startsWith('HPE_')) return 'what came is not as servers of web pages speak'
  return words[code] ?? (code || 'no reason was given')
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was broken off',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
  ETIMEDOUT: 'nobody answered',
  EPROTO: 'it does not speak HTTPS there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak HTTPS there',
  CERT_HAS_EXPIRED: 'its certificate has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself, which proves nothing',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody this computer trusts has signed its certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody this computer trusts has signed its certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is of another name',
}
