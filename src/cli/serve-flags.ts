// What can be said of how Sincerely is served.
import { hostsToServe, portToServe } from './serve-address.ts'
import { namesToServe, proxyToServe, tlsToServe } from './serve-reach.ts'

export type ServeFlags = {
  readonly port?: string
  readonly host?: string
  readonly hostName?: readonly string[]
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly proxy?: string
  readonly data?: string
}

/** How it is to be served; throws a Problem with what is wrong in it. */
export function checkServing(flags: ServeFlags) {
  const listening = hostsToServe(flags.host, process.env['HOST'])
  const names = namesToServe(flags.hostName)
  const port = portToServe(flags.port, process.env['PORT'])
  return {
    ...listening,
    ...{ port, names },
    tls: tlsToServe(flags.tlsCert, flags.tlsKey),
    proxy: proxyToServe(flags.proxy, names),
  }
}
