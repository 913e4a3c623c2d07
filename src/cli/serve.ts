import { dataPlace } from './data-place.ts'
import { openBrowser } from './open-browser.ts'
import type { Context, OtherServer } from './pieces.ts'
import { checkServing, type ServeFlags } from './serve-flags.ts'

type Flags = ServeFlags & { readonly kit?: boolean }

/** Serves until it is told to end. */
export async function serve(this: Context, flags: Flags): Promise<void> {
  const server = await this.pieces.startServer({
    place: dataPlace(flags.data),
    ...checkServing(flags),
    ...(flags.kit && { kit: true }),
  })
  if ('elsewhere' in server) return sayOther(server)

  const told = toldToEnd()
  if (server.trouble) console.error(server.trouble)
  console.log(`Sincerely is at ${server.address}`)
  if (server.others.length > 0) sayElsewhere(server.others)
  console.log(`Your data lies in ${server.place}`)
  console.log('Press Ctrl-C to end it.')
  showInBrowser(server.address)
  await told
  await server.close()
  console.log('Sincerely has ended; everything is kept.')
}

/** Without HTTPS not all of it is there. */
function sayElsewhere(addresses: readonly string[]): void {
  console.log(`Other devices open ${addresses.join(' or ')}`)
  if (addresses.every((address) => address.startsWith('http:')))
    console.log('Over plain HTTP they have Collect, Debrief and the call room; see docs/phone.md.')
}

function sayOther({ elsewhere }: OtherServer): void {
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
