// A connection to a server of mail that somebody named: the name is resolved once, all it leads to is checked, and the
// connection is made to what was checked, with the name in the certificate. Ports for mail alone.
import { connect, isIP, type Socket } from 'node:net'
import { domainToASCII } from 'node:url'
import { connect as connectSecurely, type TLSSocket } from 'node:tls'
import type { MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { notReached, tooSlow } from './not-answered.ts'
import { addressesOf, leadTo, type Resolve, resolveHere, unless } from './resolve.ts'
import { checkAddress } from './where-to.ts'

export type Connecting = {
  /** In all: finding the address and agreeing on a cipher included. */
  readonly withinMs: number
  readonly signal?: AbortSignal | undefined
  readonly resolve?: Resolve | undefined
  /** Called as each of these begins. */
  readonly onStep?: (step: 'name' | 'connect' | 'tls') => void
}

/**
 * Connected, and with `tls` encrypted; with `starttls` that is still to be done, under the name `server.host`. Throws a
 * Problem: `wrong-form`, `address-forbidden`, or `not-reached`.
 */
export async function connectTo(
  server: MailServer,
  { withinMs, signal: stop, resolve = resolveHere, onStep = () => {} }: Connecting,
): Promise<Socket | TLSSocket> {
  const host = readHost(server)
  const ended = AbortSignal.timeout(withinMs)
  const signal = stop ? AbortSignal.any([ended, stop]) : ended
  onStep('name')
  const addresses = await addressesOf(host, resolve, signal)
  for (const address of addresses) check(address, host, server)
  onStep('connect')
  const socket = await reach(host, server.port, addresses, signal)
  if (server.security !== 'tls') return socket
  onStep('tls')
  return secured(host, socket, signal)
}

/** As a name of DNS or an IP address, the one of IPv6 without its brackets. */
function readHost({ host, port, ownNetwork }: MailServer): string {
  const bare = host.trim().replace(/^\[(.*)\]$|\.$/, '$1')
  if (isIP(bare) === 0 && (/[\s\p{Cc}]/u.test(bare) || !isName(domainToASCII(bare)))) {
    const sentence = `“${cut(host)}” is not the name of a server, such as smtp.okafor.example.`
    throw new Problem('wrong-form', sentence, { field: 'host' })
  }
  const isOwnPort = ownNetwork && Number.isInteger(port) && port >= 1024 && port <= 65_535
  if (!mailPorts.has(port) && !isOwnPort) {
    const sentence = `Port ${port} is not one of mail. Sending takes 465 or 587, reading 993 or 143.`
    throw new Problem('wrong-form', sentence, { field: 'port' })
  }
  return isIP(bare) === 0 ? domainToASCII(bare) : bare
}

const mailPorts = new Set([25, 143, 465, 587, 993])

/** The last label of a name has a letter: what has none is an IPv4 address in disguise, such as 127.1. */
function isName(ascii: string): boolean {
  const labels = ascii.split('.')
  return (
    ascii.length <= 253 &&
    labels.every((label) => /^[a-z\d_]([a-z\d_-]{0,61}[a-z\d_])?$/i.test(label)) &&
    /^(?!0x)(?=.*[a-z])/i.test(labels.at(-1) ?? '')
  )
}

function check(address: string, host: string, { ownNetwork, security }: MailServer): void {
  checkAddress(address, host, ownNetwork)
  if (security !== 'none' || isThisComputer(address)) return
  const sentence = `Mail goes without encryption only to this computer itself, and ${host} is another.`
  throw new Problem('address-forbidden', sentence, { field: 'security' })
}

function isThisComputer(address: string): boolean {
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))
}

async function reach(
  host: string,
  port: number,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Socket> {
  const socket = connect({ host, port, lookup: leadTo(addresses), autoSelectFamily: true })
  try {
    await happens(socket, 'connect', signal)
    return socket
  } catch (cause) {
    socket.destroy()
    throw signal.aborted ? tooSlow('not-reached', host, signal) : notReached(host, cause)
  }
}

/** Encrypted from now on, under this name: as connecting with `tls` does, and what follows on STARTTLS. */
export async function secured(
  host: string,
  plain: Socket,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const name = isIP(host) === 0 ? { servername: host } : {}
  const socket = connectSecurely({ socket: plain, host, ...name })
  try {
    await happens(socket, 'secureConnect', signal)
    return socket
  } catch (cause) {
    socket.destroy()
    plain.destroy()
    throw signal.aborted ? tooSlow('not-reached', host, signal) : notSecured(host, cause)
  }
}

/** Why no cipher was agreed on, in words. */
export function notSecured(host: string, cause: unknown): Problem {
  const { code = '' } = cause as { code?: string }
  if (!code.startsWith('ERR_SSL_') && code !== 'EPROTO') return notReached(host, cause)
  const sentence = `${host} does not speak TLS at this port. Is STARTTLS meant, or another port?`
  return new Problem('not-reached', sentence, { cause })
}

async function happens(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const fail = (cause: Error) => reject(cause)
  const close = () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))
  socket.once(event, resolve).once('error', fail).once('close', close)
  try {
    await unless(signal, promise)
  } finally {
    socket.off(event, resolve).off('error', fail).off('close', close)
    // What fails later than now is for whoever has the connection; until then nothing is thrown.
    socket.on('error', () => {})
  }
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
