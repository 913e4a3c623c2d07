// Sends forms over HTTP as a browser does: from the page's own origin, on connections that stay open.
import { Agent, request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

export type Sender = {
  /** The page at this address. */
  readonly read: (path: string) => Promise<string>
  /** Posts a form; gives the address it leads to, which is how the server acknowledges it. */
  readonly send: (path: string, form: Form) => Promise<string>
  readonly close: () => void
}

export type Form = Readonly<Record<string, string>>

/** `port` is asked for at each request, since a server that was killed comes back at another one. */
export function newSender(port: () => number | Promise<number>): Sender {
  const agent = new Agent({ keepAlive: true })
  const ask = async (path: string, body?: string) => {
    const at = await port()
    return new Promise<IncomingMessage>((resolve, reject) => {
      const origin = `http://127.0.0.1:${at}`
      const options = { agent, ...(body === undefined ? {} : posted(origin, body)) }
      request(origin + path, options, resolve)
        .once('error', reject)
        .end(body)
    })
  }
  return {
    async read(path) {
      const response = await ask(path)
      return text(response)
    },
    async send(path, form) {
      const response = await ask(path, new URLSearchParams(form).toString())
      const { statusCode, headers } = response
      if (statusCode === 303 && headers.location) {
        response.resume()
        return headers.location
      }
      throw new Error(`${path} answered ${statusCode}: ${await text(response)}`)
    },
    close: () => agent.destroy(),
  }
}

/** The token that the page's form to this address carries. */
export function tokenIn(page: string, action: string): string {
  const [, form = ''] = page.split(`action="${action}"`)
  const [, token] = /name="_token" value="([^"]*)"/.exec(form) ?? []
  if (token === undefined) throw new Error(`The page has no form to ${action}: ${page}`)
  return token
}

function posted(origin: string, body: string) {
  const headers = {
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  return { method: 'POST', headers }
}
