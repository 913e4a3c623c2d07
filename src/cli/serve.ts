import { dataPlace } from './data-place.ts'
import { openBrowser } from './open-browser.ts'
import type { Context, OtherServer } from './pieces.ts'
import { hostsToServe, portToServe } from './serve-address.ts'

type Flags = {
  readonly port?: string
  readonly host?: string
  readonly data?: string
  readonly kit?: boolean
}

/** Serves until it is told to end. */
export async function serve(this: Context, flags: Flags): Promise<void> {
  const hosts = hostsToServe(flags.host, process.env['HOST'])
  const port = portToServe(flags.port, process.env['PORT'])
  const server = await this.pieces.startServer({
    place: dataPlace(flags.data),
    hosts,
    port,
    ...(flags.kit && { kit: true }),
  })
  if ('elsewhere' in server) return sayElsewhere(server)

  const told = toldToEnd()
  console.log(`Sincerely is at ${server.address}`)
  console.log(`Your data lies in ${server.place}`)
  console.log('Press Ctrl-C to end it.')
  showInBrowser(server.address)
  await told
  await server.close()
  console.log('Sincerely has ended; everything is kept.')
}

function sayElsewhere({ elsewhere }: OtherServer): void {
  if (!elsewhere) return console.log('Sincerely is already starting on this data.')
  console.log(`Sincerely is already running on this data, at ${elsewhere}`)
  showInBrowser(elsewhere)
}

function showInBrowser(address: string): void {
  if (process.stdin.isTTY && process.stdout.isTTY) openBrowser(address)
}

/** A second Ctrl-C changes nothing: ending takes a few seconds at most. */
function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve())
  })
}
