// One request to addresses that were checked. The name stays what is asked for and what the certificate must be of;
// only the connection goes by address.
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { brokenOff, noAnswer, notReached, tooSlow } from './not-answered.ts'
import type { Answered, Asked } from './outward.ts'
import { leadTo } from './resolve.ts'

export async function askOnce(
  url: URL,
  addresses: readonly string[],
  asked: Asked,
  signal: AbortSignal,
): Promise<Answered> {
  const host = bare(url.hostname)
  const sending = send(url, addresses, asked, signal)
  try {
    const response = await sending.response
    const bytes = await bytesOf(response, asked.atMost)
    if (!bytes) throw noAnswer(`${host} answers with more than there can be to say.`)
    return { status: response.statusCode ?? 0, headers: headersIn(response), bytes }
  } catch (cause) {
    if (signal.aborted) {
      throw tooSlow(sending.isConnected() ? 'no-answer' : 'not-reached', host, signal)
    }
    throw sending.isConnected() ? brokenOff(host, cause) : notReached(host, cause)
  }
}

/** An address of IPv6 without its brackets. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}

function send(url: URL, addresses: readonly string[], asked: Asked, signal: AbortSignal) {
  const isSecure = url.protocol === 'https:'
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  let connected = false
  const { method, body } = asked
  const request = (isSecure ? https : http).request(url, {
    ...{ method, headers: headersOf(asked), agent: false, signal },
    lookup: leadTo(addresses),
  })
  request.once('socket', (socket) =>
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      connected = true
    }),
  )
  request.once('response', resolve)
  request.on('error', reject)
  request.end(body)
  return { response: promise, isConnected: () => connected }
}

function headersOf({ headers, body }: Asked): Record<string, string> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  // Packed bytes could unfold into many times what was allowed.
  return { 'user-agent': 'Sincerely', 'accept-encoding': 'identity', ...headers, ...length }
}

async function bytesOf(response: IncomingMessage, atMost: number) {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    // Leaving ends the connection.
    if (size > atMost) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function headersIn({ headersDistinct }: IncomingMessage): Headers {
  const lines = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new Headers(lines)
}
