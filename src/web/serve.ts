// Listening: on addresses of this computer, over HTTP or HTTPS.
import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { createServer } from 'node:https'
import { createAdaptorServer } from '@hono/node-server'
import { Problem } from '#core/problem.ts'
import type { Tls } from './read-tls.ts'

/** `env` holds the connection on which the request came. */
type Answer = (request: Request, env: object) => Response | Promise<Response>

type Where = {
  readonly hosts: readonly string[]
  readonly port: number
  readonly tls?: Tls | undefined
}

export type Listening = { readonly port: number; readonly address: string; close(): Promise<void> }

/**
 * Listens on `port` of every host. One that this computer does not have is left out, but for the first where that is
 * not loopback: it was asked for. 0 is any port that is free.
 */
export async function listen(
  { hosts, port, tls }: Where,
  answerAt: (port: number) => Answer,
): Promise<Listening> {
  const servers: Server[] = []
  let taken = port
  let answer: Answer | undefined
  for (const host of hosts) {
    const server = newServer((request, env) => answer?.(request, env), tls)
    const outcome = await open(server, host, taken)
    const isAbsent = outcome === 'EADDRNOTAVAIL' || outcome === 'EAFNOSUPPORT'
    if (isAbsent && (host !== hosts[0] || isLoopback.has(host))) continue
    if (typeof outcome === 'string') {
      await closeAll(servers)
      throw isAbsent ? noAddress([host]) : problem(outcome, taken)
    }
    servers.push(server)
    taken = outcome
    answer ??= answerAt(taken)
  }
  if (servers.length === 0) throw noAddress(hosts)
  const name = hosts.length === 1 && hosts[0] === '::1' ? '[::1]' : 'localhost'
  const scheme = tls ? 'https' : 'http'
  const end = taken === (tls ? 443 : 80) ? '' : `:${taken}`
  const address = `${scheme}://${name}${end}`
  return { port: taken, address, close: () => closeAll(servers) }
}

const isLoopback = new Set(['127.0.0.1', '::1'])

function newServer(fetch: (request: Request, env: object) => unknown, tls?: Tls): Server {
  if (!tls) return createAdaptorServer({ fetch }) as Server
  try {
    const serverOptions = { ...tls, minVersion: 'TLSv1.2' } as const
    return createAdaptorServer({ fetch, createServer, serverOptions }) as Server
  } catch (cause) {
    const sentence =
      'This certificate and this key do not make HTTPS together: both are PEM files, and the key is that of the certificate, without a pass-phrase of its own.'
    throw new Problem('wrong-form', sentence, { field: '--tls-cert', cause })
  }
}

function noAddress(hosts: readonly string[]): Problem {
  return new Problem('address-refused', `This computer has no address ${hosts.join(' or ')}.`, {
    field: '--host',
  })
}

/** The port that was opened, or the system's word for why it was not. */
function open(server: Server, host: string, port: number): Promise<number | string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code ? resolve(error.code) : reject(error),
    )
    server.listen({ host, port }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function problem(outcome: string, port: number): Problem {
  if (outcome === 'EADDRINUSE')
    return new Problem(
      'address-taken',
      `Another program uses port ${port} of this computer. Choose another one, like --port ${port + 1}.`,
      { field: 'port' },
    )
  if (outcome === 'EACCES')
    return new Problem(
      'address-refused',
      `This computer does not let you use port ${port}. Choose one from 1024 up, like --port 4747.`,
      { field: 'port' },
    )
  return new Problem('address-refused', `Port ${port} could not be opened (${outcome}).`, {
    field: 'port',
  })
}

// Requests under way are answered; one that does not end in time is cut off.
async function closeAll(servers: readonly Server[]): Promise<void> {
  const began = performance.now()
  const left = new Set(servers)
  for (const server of servers) server.close(() => left.delete(server))
  while (left.size > 0) {
    // A connection falls idle when its answer is out, but stays open for the next request.
    for (const server of left) server.closeIdleConnections()
    if (performance.now() - began > 3000) for (const server of left) server.closeAllConnections()
    await setTimeout(10)
  }
}
