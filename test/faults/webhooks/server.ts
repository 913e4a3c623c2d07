// A real server that is told what happens: it has faults of its own, and sees the one who tells die.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Event = {
  readonly id: string
  readonly type: string
  readonly data: {
    readonly application: { readonly id: string }
    readonly entry?: { readonly id: string }
    readonly step?: Readonly<Record<string, unknown>>
  }
}

/** `cut`: taken, and no answer; `die before` and `die after` the answer. */
export type Manner = 'take' | 'fault' | 'cut' | 'die before' | 'die after'

export type Server = {
  /** What it has taken, by its own account. */
  readonly told: Event[]
  readonly address: (path: string) => string
  readonly close: () => void
}

export async function openServer(manner: () => Manner, die: () => void): Promise<Server> {
  const told: Event[] = []
  const server = createServer((request, response) => {
    void receive(request, response)
  })
  async function receive(request: IncomingMessage, response: ServerResponse) {
    let body: string
    try {
      body = await text(request)
    } catch {
      // The one who tells died while it spoke.
      return
    }
    const now = manner()
    if (now === 'fault') {
      response.writeHead(500).end()
      return
    }
    const id = String(request.headers['webhook-id'])
    told.push({ ...(JSON.parse(body) as Omit<Event, 'id'>), id })
    if (now === 'die before') die()
    if (now === 'cut' || now === 'die before') response.destroy()
    else response.writeHead(204).end(() => now === 'die after' && die())
  }
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    told,
    address: (path) => `http://127.0.0.1:${port}/${path}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
