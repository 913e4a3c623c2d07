// The connection to a mailbox: by the address that was checked, encrypted unless it is this computer, with bounds on all
// that a server could send.
import { isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import type { ImapFlow, ImapTransport } from 'imapflow'
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { connectTo, type Connecting } from '../mail-socket.ts'
import { inWords } from './in-words.ts'

export type MailboxAccess = Pick<Connecting, 'signal' | 'resolve'> & {
  readonly server: MailServer
  readonly login: MailLogin
  /** How long connecting may take, and each answer. */
  readonly patienceMs?: number
}

/** Longest that somebody waits for one answer. */
export const usualPatience = 30_000

/** A token that was refused is asked for anew, once. */
export async function connectMailbox(access: MailboxAccess): Promise<ImapFlow> {
  const { login } = access
  const secret = await secretOf(login, false)
  try {
    return await tryLogin(access, secret)
  } catch (error) {
    const problem = inWords(access.server.host, error, login.kind)
    if (login.kind === 'password' || problem.code !== 'wrong-password') throw problem
  }
  try {
    return await tryLogin(access, await secretOf(login, true))
  } catch (error) {
    throw inWords(access.server.host, error, login.kind)
  }
}

type Secret = { readonly pass: string } | { readonly accessToken: string }

async function secretOf(login: MailLogin, isFresh: boolean): Promise<Secret> {
  if (login.kind === 'password') return { pass: login.password }
  return { accessToken: await login.token(isFresh) }
}

async function tryLogin(access: MailboxAccess, secret: Secret): Promise<ImapFlow> {
  const { server, login, signal, resolve, patienceMs = usualPatience } = access
  const socket = await connectTo(server, { withinMs: patienceMs, signal, resolve })
  const { ImapFlow: Client } = await import('imapflow')
  const client = new Client({
    ...{ host: server.host, port: server.port, secure: server.security === 'tls' },
    ...{ doSTARTTLS: server.security === 'starttls', transport: over(socket, server.host) },
    auth: { user: login.user, ...secret },
    ...{ logger: false, disableAutoIdle: true, clientInfo: { name: 'Sincerely' } },
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: longestIdle },
    ...bounds,
  })
  // What fails is told by whatever waits for it; that only knows that the connection is gone.
  client.on('error', (error) => (client.context = error))
  const stop = () => client.close()
  signal?.addEventListener('abort', stop)
  let isLate = false
  const late = setTimeout(() => {
    isLate = true
    client.close()
  }, patienceMs)
  try {
    await client.connect()
    return client
  } catch (error) {
    client.close()
    throw isLate ? inWords(server.host, { code: 'ETIMEOUT' }) : error
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', stop)
  }
}

/** Nothing may be heard for half an hour while it idles; it is woken before that. */
const longestIdle = 25 * 60_000

/** A server cannot fill the memory: the largest that is asked for is the beginning of one mail. */
const bounds = {
  maxLiteralSize: 4_194_304,
  maxLineLength: 16_777_216,
  maxResponseSize: 20_971_520,
  maxResponseTokens: 100_000,
}

function over(socket: Socket, host: string): ImapTransport {
  const name = isIP(host) === 0 ? { servername: host } : {}
  return {
    connect(_, onConnect) {
      process.nextTick(onConnect)
      return socket
    },
    upgrade: (plain, _, onSecure) => connectSecurely({ socket: plain, host, ...name }, onSecure),
  }
}
