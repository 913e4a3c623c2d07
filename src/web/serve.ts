// Listening, on addresses of this computer alone.
import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Problem } from '#core/problem.ts'

type Answer = (request: Request) => Response | Promise<Response>
export type Listening = { readonly port: number; readonly address: string; close(): Promise<void> }

/** Listens on `port` of every host; a host this computer does not have is left out. 0 is any port that is free. */
export async function listen(
  { hosts, port }: { readonly hosts: readonly string[]; readonly port: number },
  answerAt: (port: number) => Answer,
): Promise<Listening> {
  const servers: Server[] = []
  let taken = port
  let answer: Answer | undefined
  for (const host of hosts) {
    const server = createAdaptorServer({ fetch: (request) => answer?.(request) }) as Server
    const outcome = await open(server, host, taken)
    if (outcome === 'EADDRNOTAVAIL' || outcome === 'EAFNOSUPPORT') continue
    if (typeof outcome === 'string') {
      await closeAll(servers)
      throw problem(outcome, taken)
    }
    servers.push(server)
    taken = outcome
    answer ??= answerAt(taken)
  }
  if (servers.length === 0)
    throw new Problem('address-refused', `This computer has no address ${hosts.join(' or ')}.`)
  const name = hosts.includes('127.0.0.1') ? 'localhost' : '[::1]'
  const address = taken === 80 ? `http://${name}` : `http://${name}:${taken}`
  return { port: taken, address, close: () => closeAll(servers) }
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
