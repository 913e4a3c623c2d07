// Sincerely serves the computer it runs on, and no other: there is no lock on its pages yet.
import { Problem } from '#core/problem.ts'

/** The addresses to listen on; any that others could reach is refused. */
export function hostsToServe(flag: string | undefined, env: string | undefined): readonly string[] {
  const said = flag ?? (env || 'localhost')
  const hosts = loopback[said.toLowerCase()]
  if (hosts) return hosts
  throw new Problem(
    'address-refused',
    `Sincerely does not serve on ${JSON.stringify(said)}: other computers could read and write ` +
      'your data there, since its pages ask for no password. Use localhost, 127.0.0.1 or ::1.',
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
