// The way on which a request came: from this computer, over HTTPS from elsewhere, or over plain HTTP from elsewhere.
import type { Context } from 'hono'
import type { Reach } from '../reach.ts'

export type Way = {
  readonly kind: 'here' | 'secure' | 'plain'
  /** The address under which the pages were called, for the browser: `https://dana.example`. */
  readonly origin: string
  readonly secure: boolean
  /** The address of whoever asks. */
  readonly from: string
}

const way = 'way'

export function noteWay(c: Context, found: Way): void {
  c.set(way, found)
}

export function wayOf(c: Context): Way {
  return c.get(way) as Way
}

/** The way of a request; `undefined` when it calls the server by a name that is not its own. */
export function findWay(c: Context, port: number, reach: Reach): Way | undefined {
  const socket = socketOf(c)
  const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase()
  const peer = plainAddress(socket.remoteAddress)
  const isProxied = peer === reach.proxy
  // Whoever stands in between without our knowing it may stand open to all.
  if (!isProxied && forwarding.some((name) => c.req.header(name) !== undefined)) return undefined
  const secure = isProxied ? c.req.header('x-forwarded-proto') === 'https' : socket.encrypted
  const from = isProxied ? lastOf(c.req.header('x-forwarded-for')) || peer : peer
  const origin = `${secure ? 'https' : 'http'}://${host}`
  const isHere = !isProxied && isLoopback(peer)
  if (isHere && isAt(host, hereNames, port, secure)) return { kind: 'here', origin, secure, from }
  const names = isProxied ? [] : [written(plainAddress(socket.localAddress))]
  const isOwn = isAt(host, names, port, secure) || isNamed(host, reach.names, port)
  if (!isOwn) return undefined
  return { kind: secure ? 'secure' : 'plain', origin, secure, from }
}

const hereNames = ['localhost', '127.0.0.1', '[::1]'] as const
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']

type Socket = {
  readonly remoteAddress: string
  readonly localAddress: string
  readonly encrypted: boolean
}

/** A request that came over no connection was made in this process. */
function socketOf(c: Context): Socket {
  const env = c.env as { readonly incoming?: { readonly socket: Partial<Socket> } } | undefined
  const { remoteAddress, localAddress, encrypted } = env?.incoming?.socket ?? inProcess
  return {
    remoteAddress: remoteAddress ?? '',
    localAddress: localAddress ?? '',
    encrypted: encrypted === true,
  }
}

const inProcess: Partial<Socket> = { remoteAddress: '127.0.0.1', localAddress: '127.0.0.1' }

/** An IPv4 address is one, also where it came over IPv6. */
function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '')
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

/** As it stands in a URL. */
function written(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function isAt(host: string, names: readonly string[], port: number, secure: boolean): boolean {
  const usual = port === (secure ? 443 : 80)
  return names.some((name) => name !== '' && host === (usual ? name : `${name}:${port}`))
}

/** A proxy may stand at the usual port, or at one that was said with the name. */
function isNamed(host: string, names: readonly string[], port: number): boolean {
  return names.some((name) => host === name || host === `${name}:${port}`)
}

function lastOf(list: string | undefined): string {
  return plainAddress(list?.split(',').at(-1)?.trim() ?? '')
}
