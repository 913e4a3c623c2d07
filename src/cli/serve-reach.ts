// Names, a certificate and a proxy: what is said when Sincerely is reached from elsewhere.
import { isIP } from 'node:net'
import { Problem } from '#core/problem.ts'

/** Names the pages answer to besides this computer's own, each with a port where that is another one. */
export function namesToServe(said: readonly string[] = []): readonly string[] {
  return said.map((name) => {
    const lower = name.toLowerCase()
    if (aName.test(lower) && !/^localhost(?::|$)/.test(lower)) return lower
    const sentence = `${JSON.stringify(name)} is no name that Sincerely can be called by. One looks like dana.example, or dana.example:8443; no scheme, no slash.`
    throw new Problem('wrong-form', sentence, { field: '--host-name' })
  })
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const aName = new RegExp(`^(?=[^:]*[a-z])${label}(?:\\.${label})*(?::\\d{1,5})?$`)

export type TlsFiles = { readonly cert: string; readonly key: string }

/** Both or none. */
export function tlsToServe(
  cert: string | undefined,
  key: string | undefined,
): TlsFiles | undefined {
  if (cert !== undefined && key !== undefined) return { cert, key }
  if (cert === undefined && key === undefined) return undefined
  const [given, lacking] =
    cert === undefined ? ['--tls-key', '--tls-cert'] : ['--tls-cert', '--tls-key']
  const sentence = `${lacking} is still missing: HTTPS takes a certificate and its key, and ${given} is only one of them.`
  throw new Problem('missing', sentence, { field: lacking })
}

/** The proxy that is believed; it comes with the name under which it stands. */
export function proxyToServe(
  said: string | undefined,
  names: readonly string[],
): string | undefined {
  if (said === undefined) return undefined
  if (isIP(said) === 0) {
    const sentence = `A proxy is named by the address it comes from, such as 127.0.0.1, not by ${JSON.stringify(said)}.`
    throw new Problem('wrong-form', sentence, { field: '--proxy' })
  }
  if (names.length > 0) return said.toLowerCase()
  const sentence = '--host-name is still missing: the name under which the proxy is called.'
  throw new Problem('missing', sentence, { field: '--host-name' })
}
