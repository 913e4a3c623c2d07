// Where Sincerely listens: on this computer alone, unless another address is asked for.
import { isIP } from 'node:net'
import { Problem } from '#core/problem.ts'

export type Listening = {
  readonly hosts: readonly string[]
  /** Whether other devices can reach one of them. */
  readonly elsewhere: boolean
}

/** The addresses to listen on, the one that was asked for first. This computer reaches its own pages in any case. */
export function hostsToServe(flag: string | undefined, env: string | undefined): Listening {
  const said = (flag ?? (env || 'localhost')).toLowerCase()
  const here = loopback[said]
  if (here) return { hosts: here, elsewhere: false }
  const address = said.replace(/^\[(.*)\]$/, '$1')
  if (address === '::') return { hosts: ['::'], elsewhere: true }
  if (address === '0.0.0.0') return { hosts: ['0.0.0.0', '::1'], elsewhere: true }
  if (isIP(address) !== 0) return { hosts: [address, '127.0.0.1', '::1'], elsewhere: true }
  throw new Problem(
    'address-refused',
    `${JSON.stringify(said)} is no address to listen on. Use localhost for this computer alone, 0.0.0.0 for your ` +
      'network, too, or an address of this computer such as 192.168.1.20. A name goes with --host-name.',
    { field: flag === undefined ? 'HOST' : '--host' },
  )
}

const loopback: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  '127.0.0.1': ['127.0.0.1'],
  '::1': ['::1'],
  '[::1]': ['::1'],
}

/** The port to serve on; 4747 unless it was said otherwise. */
export function portToServe(flag: string | undefined, env: string | undefined): number {
  const said = flag ?? (env || '4747')
  const port = /^\d{1,5}$/.test(said) ? Number(said) : Number.NaN
  if (port <= 65_535) return port
  throw new Problem(
    'wrong-form',
    `A port is a whole number from 1 to 65535, or 0 for any that is free, not ${JSON.stringify(said)}.`,
    { field: flag === undefined ? 'PORT' : '--port' },
  )
}
