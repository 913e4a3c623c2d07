// A real receiver of reminders: a program with two addresses, which takes what comes, has faults of its own, and
// sees the sender die. What it took is noted with what the sender's data said that it was about.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Taken = {
  readonly way: string
  readonly id: string
  readonly title: string
  readonly text: string
  readonly count: number
  /** By the clock of the sender. */
  readonly at: number
  /** What it is about, each with its ringing. */
  readonly about: readonly About[]
}

export type About = {
  readonly application: string
  readonly step: string
  readonly on: string
  readonly ringing: number
  readonly contact: string
}

/** `cut`: taken, and no answer; `die before` and `die after` the answer. */
export type Manner = 'take' | 'fault' | 'cut' | 'die before' | 'die after'

export type Receiver = {
  readonly taken: Taken[]
  readonly address: (way: string) => string
  readonly close: () => void
}

type Receiving = {
  readonly manner: () => Manner
  readonly at: () => number
  readonly about: (way: string, id: string) => readonly About[]
  readonly die: () => void
}

export async function openReceiver(receiving: Receiving): Promise<Receiver> {
  const taken: Taken[] = []
  const server = createServer((request, response) => {
    void receive(request, response)
  })
  async function receive(request: IncomingMessage, response: ServerResponse) {
    const way = request.url?.slice(1) ?? ''
    let body: string
    try {
      body = await text(request)
    } catch {
      // The sender died while it spoke.
      return
    }
    const { data } = JSON.parse(body) as { data: Omit<Taken, 'way' | 'at' | 'about'> }
    const manner = receiving.manner()
    if (manner === 'fault') {
      response.writeHead(500).end()
      return
    }
    const { id } = data
    taken.push({ ...data, way, at: receiving.at(), about: receiving.about(way, id) })
    if (manner === 'die before') receiving.die()
    if (manner === 'cut' || manner === 'die before') response.destroy()
    else response.writeHead(200).end(() => manner === 'die after' && receiving.die())
  }
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    taken,
    address: (way) => `http://127.0.0.1:${port}/${way}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
