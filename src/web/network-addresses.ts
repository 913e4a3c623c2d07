// This computer's addresses in its network.
import { networkInterfaces } from 'node:os'

/** Of those that are listened on, so that another device can be told one. */
export function networkAddresses([host = '']: readonly string[]): readonly string[] {
  const known = Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .filter(({ internal, address }) => !internal && !/^fe[89ab]/i.test(address))
  const of = (kind: 'IPv4' | 'IPv6') =>
    known.filter(({ family }) => family === kind).map(({ address }) => address)
  if (host === '0.0.0.0') return of('IPv4')
  return host === '::' ? [...of('IPv4'), ...of('IPv6')] : [host]
}
