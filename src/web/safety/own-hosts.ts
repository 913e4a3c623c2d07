// A foreign page can make its own name point to this computer (DNS rebinding). So only requests that
// call the server by one of its own names are answered.
import type { MiddlewareHandler } from 'hono'

const names = ['localhost', '127.0.0.1', '[::1]'] as const

/** The addresses under which pages are served on a port; the first is the one to show. */
export function ownOrigins(port: number): readonly string[] {
  return names.map((name) => (port === 80 ? `http://${name}` : `http://${name}:${port}`))
}

export function onlyOwnHosts(port: number): MiddlewareHandler {
  const origins = ownOrigins(port)
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (origins.includes(`http://${host.toLowerCase()}`)) return next()
    return c.text(
      `Sincerely answers at ${origins[0]} alone, not under the name it was called by.`,
      421,
    )
  }
}
