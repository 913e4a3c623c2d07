// The only way out to an address that somebody typed: the name is resolved once, all it leads to is checked, and the
// connection is made to what was checked. Bytes and time are bounded, and a redirect is an address like any other.
import { Problem } from '#core/problem.ts'
import { askOnce, bare } from './ask-once.ts'
import { noAnswer } from './not-answered.ts'
import { addressesOf, type Resolve, resolveHere } from './resolve.ts'
import { checkAddress, readAddress } from './where-to.ts'

export type Asked = {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** In all: finding the address, redirects and a server that drips included. */
  readonly withinMs: number
  /** How many bytes the answer may have. */
  readonly atMost: number
  /** Whether this very server was said to lie on this computer or in one's own network. */
  readonly ownNetwork: boolean
  readonly signal?: AbortSignal | undefined
}

export type Answered = {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Throws a Problem: `wrong-form`, `address-forbidden`, `not-reached` where nothing was sent, else `no-answer`. */
export async function outward(
  address: string,
  asked: Asked,
  resolve: Resolve = resolveHere,
): Promise<Answered> {
  const ended = AbortSignal.timeout(asked.withinMs)
  const signal = asked.signal ? AbortSignal.any([ended, asked.signal]) : ended
  let url = readAddress(address)
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const addresses = await addressesOf(bare(url.hostname), resolve, signal)
    for (const found of addresses) checkAddress(found, bare(url.hostname), asked.ownNetwork)
    const answered = await askOnce(url, addresses, asked, signal)
    const location = isRedirect.has(answered.status) ? answered.headers.get('location') : null
    if (location === null) return answered
    if (answered.status === 303 && asked.method !== 'GET') throw takesNothing(url)
    url = leadOn(url, location)
  }
  throw noAnswer(`${bare(url.hostname)} leads from one page to the next without end.`)
}

const mostRedirects = 3
const isRedirect = new Set([301, 302, 303, 307, 308])

/** The same server, or the same by a safer way: what goes along may be meant for it alone. */
function leadOn(from: URL, location: string): URL {
  const host = bare(from.hostname)
  const resolved = URL.parse(location, from)
  if (!resolved) throw noAnswer(`${host} leads on to something that is no address.`)
  const to = readAddress(resolved.href)
  const isPlain = (url: URL) => url.port === ''
  const isSafer =
    from.protocol === 'http:' && to.protocol === 'https:' && isPlain(from) && isPlain(to)
  if (to.origin === from.origin || (to.hostname === from.hostname && isSafer)) return to
  const sentence = `${host} leads on to ${to.origin}, which is not followed. If that is where it should go, give that address.`
  throw new Problem('address-forbidden', sentence)
}

function takesNothing(url: URL): Problem {
  return noAnswer(`${bare(url.hostname)} leads on to a page to read and takes nothing.`)
}
