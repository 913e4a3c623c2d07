// Where a name leads: looked up once, so that what was checked is what is connected to.
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { tooSlow, unknownName } from './not-answered.ts'

/** All the addresses a name leads to. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** At least one; each is to be checked, since a name with one good address and one bad is made to deceive. */
export async function addressesOf(
  host: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (isIP(host) > 0) return [host]
  const addresses = await unless(signal, resolve(host)).catch((cause: unknown) => {
    throw signal.aborted ? tooSlow('not-reached', host, signal) : unknownName(host, cause)
  })
  if (addresses.length === 0) throw unknownName(host)
  return addresses
}

/** As this computer does, its own file of names included. */
export async function resolveHere(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address)
}

/** For a connection by name that goes to these addresses and looks nothing up. */
export function leadTo(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_, options, done) => {
    if (options.all) done(null, all)
    else done(null, all[0]?.address ?? '', all[0]?.family)
  }
}

/** Rejects with the signal's reason as soon as it comes. */
export async function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop))
}
