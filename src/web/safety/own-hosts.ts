// A foreign page can make its own name point to this computer (DNS rebinding). So only requests that
// call the server by one of its own names are answered. An address in numbers is nobody's name.
import type { MiddlewareHandler } from 'hono'
import type { Reach } from '../reach.ts'
import { findWay, noteWay } from './way.ts'

export function onlyOwnHosts(port: number, reach: Reach): MiddlewareHandler {
  const known = [port === 80 ? 'localhost' : `localhost:${port}`, ...reach.names].join(', ')
  return async (c, next) => {
    const way = findWay(c, port, reach)
    if (!way) {
      const sentence = `Sincerely answers at ${known}, and not under the name it was called by. Other names go with --host-name, a proxy in front with --proxy.`
      return c.text(sentence, 421)
    }
    noteWay(c, way)
    // Without HTTPS browsers say of no request that it comes from its own pages, but for the Origin; and this
    // they say only where pages may be told of at all.
    if (way.kind === 'plain') {
      c.header('referrer-policy', 'same-origin')
      c.header('cross-origin-opener-policy', undefined)
    }
    if (way.kind === 'secure') c.header('strict-transport-security', 'max-age=31536000')
    return next()
  }
}
