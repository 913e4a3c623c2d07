// A server that takes reminders, on this computer: it keeps what it got and answers as the test says.
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'

type Received = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export type Receiver = {
  readonly address: string
  readonly got: Received[]
  /** What it answers from now on. */
  answer: { status: number; body?: string; location?: string }
  /** What it refuses whatever it answers else, by the id that came with it. */
  refuse?: (id: string | undefined) => boolean
  readonly close: () => void
}

/** Over HTTPS where there is a certificate. */
export async function openReceiver(certificate?: {
  readonly cert: string
  readonly key: string
}): Promise<Receiver> {
  const got: Received[] = []
  const listener: RequestListener = (request, response) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
      got.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
      const isRefused = receiver.refuse?.(request.headers['webhook-id']?.toString())
      const { status, body = '', location } = isRefused ? { status: 400 } : receiver.answer
      response.writeHead(status, location === undefined ? {} : { location }).end(body)
    })()
  }
  const server = certificate ? createSecure(certificate, listener) : createServer(listener)
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    address: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    got,
    answer: { status: 200 },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return receiver
}
