// Asking a calendar server: only that server, with bounded time and size, and no document that defines entities.
import { davRequest, type DAVRequest, type DAVResponse } from 'tsdav'
import { Problem } from '#core/problem.ts'
import { outward, type Answered } from '../outward.ts'
import type { DavServer } from './servers.ts'

export type DavAccess = {
  readonly server: DavServer
  /** Where it was said to be. */
  readonly url: string
  readonly user: string
  readonly password: string
  /** Whether it was said to lie in one's own network. */
  readonly ownNetwork: boolean
  readonly signal?: AbortSignal | undefined
  /** How long one answer may take, in milliseconds. */
  readonly patience?: number
}

export type Asking = {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const usualPatience = 20_000
const atMost = 4 * 1024 * 1024

/** The answer as it came. Throws a Problem where there is none, or where name and password were refused. */
export async function ask(access: DavAccess, url: string, asking: Asking): Promise<Answered> {
  const target = within(access, url)
  const answered = await outward(target.href, {
    ...{ withinMs: access.patience ?? usualPatience, atMost },
    ...{ ownNetwork: access.ownNetwork, signal: access.signal },
    ...asking,
    headers: { ...asking.headers, authorization: credentials(access) },
  })
  if (answered.status === 401) throw refused(access, target, answered.headers)
  return answered
}

/** The parts of an answer of several (RFC 4918); one alone where the server gave another one. */
export async function askParts(
  access: DavAccess,
  url: string,
  init: DAVRequest,
): Promise<readonly DAVResponse[]> {
  try {
    return await davRequest({ url, init, fetch: (to, init) => fetched(access, to, init) })
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('no-answer', `${hostOf(url)} answers, but not as calendars do.`, { cause })
  }
}

async function fetched(
  access: DavAccess,
  to: string | URL | Request,
  { method = 'GET', headers = {}, body }: RequestInit = {},
): Promise<Response> {
  const url = to instanceof Request ? to.url : String(to)
  const answered = await ask(access, url, {
    method,
    headers: headers as Record<string, string>,
    ...(typeof body === 'string' && { body }),
  })
  checkPlain(answered.bytes, url)
  const { status } = answered
  const isEmpty = status === 204 || status === 205 || status === 304
  if (status < 200 || status > 599)
    throw new Problem('no-answer', `${hostOf(url)} answers, but not as calendars do.`)
  return new Response(isEmpty ? null : answered.bytes, { status, headers: answered.headers })
}

/** The address, if it is one of that server: its name and password are for nobody else. */
export function within(access: DavAccess, href: string, base = access.url): URL {
  const url = URL.parse(href, base)
  const home = new URL(access.url)
  if (url && (url.origin === home.origin || isOneProvider(access, url))) return url
  const host = url?.host ?? 'an address that is none'
  const sentence = `${home.host} refers to ${host}, which is another server. If that is yours, too, give its address instead.`
  throw new Problem('address-forbidden', sentence)
}

function isOneProvider({ server }: DavAccess, url: URL): boolean {
  const isPlain = url.protocol === 'https:' && url.port === ''
  return isPlain && server.hosts.some((host) => `.${url.hostname}`.endsWith(`.${host}`))
}

const mostTags = 100_000

/**
 * Before the first element nothing may be defined: that is how a few bytes become very many, or read files here. And
 * elements without end would keep everything else here waiting.
 */
function checkPlain(bytes: Uint8Array, url: string): void {
  let tags = 0
  for (const byte of bytes) if (byte === 0x3c) tags += 1
  if (tags > mostTags)
    throw new Problem('no-answer', `${hostOf(url)} answers with more than there can be to say.`)
  const text = Buffer.from(bytes).toString('latin1')
  const first = text.search(/<[a-z_]/i)
  if (!/<!(?!--)/.test(first < 0 ? text.slice(0, 1_000) : text.slice(0, first))) return
  throw new Problem(
    'no-answer',
    `${hostOf(url)} sends a document with definitions; it is not read.`,
  )
}

function credentials({ user, password }: DavAccess): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function refused({ server }: DavAccess, { host }: URL, headers: Headers): Problem {
  const ways = headers.get('www-authenticate') ?? ''
  if (/\bdigest\b/i.test(ways) && !/\bbasic\b/i.test(ways)) {
    const sentence = `${host} wants the password in a way (Digest) that is not spoken here; its settings may offer Basic.`
    return new Problem('wrong-password', sentence, { field: 'password' })
  }
  const hint = server.password ? ` ${server.password}` : ''
  return new Problem('wrong-password', `${host} refuses this name or password.${hint}`, {
    field: 'password',
  })
}

export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url
}
