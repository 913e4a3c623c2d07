// A server of calendars that behaves badly: a real one behind somebody who changes what is asked and answered.
import { createServer, type ServerResponse } from 'node:http'
import type { Radicale } from './radicale.ts'

export type Liar = AsyncDisposable & {
  readonly url: string
  /** What it was asked so far: `PUT /dana/…`. */
  readonly asked: string[]
}

type Honest = {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

/** Gives what is answered instead, or does it by itself and gives nothing. */
export type Lie = (honest: Honest, response: ServerResponse) => Partial<Honest> | undefined

/** `lie` may be given later: up to then it is honest. */
export async function liarBefore(radicale: Radicale, lying: { lie?: Lie }): Promise<Liar> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '' } = request
    asked.push(`${method} ${path}`)
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const headers = Object.fromEntries(
      ['authorization', 'depth', 'content-type', 'if-match', 'if-none-match'].flatMap((name) => {
        const value = request.headers[name]
        return typeof value === 'string' ? [[name, value]] : []
      }),
    )
    const body = parts.length > 0 ? Buffer.concat(parts) : null
    const answer = await fetch(radicale.url + path, { method, headers, body, redirect: 'manual' })
    const kept = ['content-type', 'etag', 'location', 'dav'].flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value]]
    })
    const honest: Honest = {
      ...{ method, path, status: answer.status, body: await answer.text() },
      headers: Object.fromEntries(kept) as Record<string, string>,
    }
    const said = lying.lie ? lying.lie(honest, response) : {}
    if (!said) return
    const { status, headers: told, body: text } = { ...honest, ...said }
    response.writeHead(status, told).end(text)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  return {
    ...{ url: `http://127.0.0.1:${port}`, asked },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
