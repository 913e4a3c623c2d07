// From an address to the calendars and address books there: who one is, where theirs lie, and what lies there.
import type { DAVResponse } from 'tsdav'
import { Problem } from '#core/problem.ts'
import { askParts, hostOf, within, type DavAccess } from './ask.ts'

/** A calendar, or an address book. */
type Collection = {
  readonly url: string
  readonly name: string
  /** What a calendar takes; one that does not say takes both. */
  readonly takes: { readonly events: boolean; readonly tasks: boolean }
}

export type Home = {
  /** Where a new one can be made. */
  readonly url: string
  readonly collections: readonly Collection[]
}

export type Sort = 'calendar' | 'book'

/** Throws a Problem that says in words what is in the way. */
export async function discover(access: DavAccess, sort: Sort): Promise<Home> {
  const principal = await findPrincipal(access, sort)
  const [found] = await propfind(access, principal, '0', [homes[sort].prop])
  const url = hrefIn(access, found?.props?.[homes[sort].found], principal)
  if (!url) throw nothingThere(access, sort)
  const parts = await propfind(access, url, '1', [
    ...['d:resourcetype', 'd:displayname', 'c:supported-calendar-component-set'],
  ])
  return { url, collections: parts.flatMap((part) => collectionOf(access, part, url, sort)) }
}

const homes = {
  calendar: { prop: 'c:calendar-home-set', found: 'calendarHomeSet', known: 'caldav' },
  book: { prop: 'card:addressbook-home-set', found: 'addressbookHomeSet', known: 'carddav' },
} as const

/** Where it was said to be, else where such servers say they are to be asked (RFC 6764). */
async function findPrincipal(access: DavAccess, sort: Sort): Promise<string> {
  const { url, server } = access
  const tries = [
    ...(new URL(url).pathname === '/' ? [] : [url]),
    new URL(`/.well-known/${homes[sort].known}`, url).href,
    new URL(server.path, url).href,
  ]
  let inTheWay: unknown
  for (const one of new Set(tries)) {
    try {
      const [found] = await propfind(access, one, '0', ['d:current-user-principal'])
      const href = found?.ok && hrefIn(access, found.props?.['currentUserPrincipal'], one)
      if (href) return href
    } catch (error) {
      // Where one address leads astray the next may not; what no other one mends is thrown.
      const isFinal = !(error instanceof Problem) || !mayBeOther.has(error.code)
      if (isFinal) throw error
      inTheWay ??= error
    }
  }
  throw inTheWay ?? nothingThere(access, sort)
}

const mayBeOther = new Set(['no-answer', 'address-forbidden', 'not-found'])

export async function propfind(
  access: DavAccess,
  url: string,
  depth: '0' | '1',
  props: readonly string[],
): Promise<readonly DAVResponse[]> {
  return askParts(access, url, {
    method: 'PROPFIND',
    headers: { depth },
    namespace: 'd',
    body: {
      propfind: {
        _attributes: namespaces,
        prop: Object.fromEntries(props.map((prop) => [prop, {}])),
      },
    },
  })
}

export const namespaces = {
  'xmlns:d': 'DAV:',
  'xmlns:c': 'urn:ietf:params:xml:ns:caldav',
  'xmlns:card': 'urn:ietf:params:xml:ns:carddav',
  'xmlns:cs': 'http://calendarserver.org/ns/',
}

/** An address in an answer, which may name several. */
function hrefIn(access: DavAccess, prop: unknown, base: string): string | undefined {
  const href: unknown = (prop as { href?: unknown } | undefined)?.href
  const first: unknown = Array.isArray(href) ? href[0] : href
  const text = textIn(first)
  return text ? within(access, text, base).href : undefined
}

/** Text as it comes out of a document: at once, or in its wrapping. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  const { _cdata: cdata, _text: text } = value as { _cdata?: unknown; _text?: unknown }
  return textIn(cdata) ?? textIn(text)
}

function collectionOf(
  access: DavAccess,
  { href, ok, props = {} }: DAVResponse,
  base: string,
  sort: Sort,
): readonly Collection[] {
  const kinds = (props['resourcetype'] ?? {}) as Record<string, unknown>
  if (!ok || !href || !((sort === 'calendar' ? 'calendar' : 'addressbook') in kinds)) return []
  const url = URL.parse(href, base)
  // One that lies elsewhere is nobody's whom the password is for.
  if (!url || url.origin !== new URL(base).origin) return []
  const name = textIn(props['displayname']) || lastOf(pathOf(url.href))
  return [{ url: url.href, name: name.slice(0, 100), takes: takenBy(props) }]
}

function takenBy(props: Record<string, unknown>): Collection['takes'] {
  const set = props['supportedCalendarComponentSet'] as { comp?: unknown } | undefined
  const comps = [set?.comp].flat().filter((one) => one !== undefined)
  if (comps.length === 0) return { events: true, tasks: true }
  const names = comps.map((one) => {
    const { _attributes: attributes } = (one ?? {}) as { _attributes?: { name?: unknown } }
    return attributes?.name
  })
  return { events: names.includes('VEVENT'), tasks: names.includes('VTODO') }
}

/** As what an address is known again: a server may write one in several ways. */
export function pathOf(href: string): string {
  const { pathname } = new URL(href)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

function lastOf(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? path
}

function nothingThere({ url }: DavAccess, sort: Sort): Problem {
  const what = sort === 'calendar' ? 'calendars (CalDAV)' : 'address books (CardDAV)'
  const sentence = `${hostOf(url)} answers, but there are no ${what} at this address. A server may want a path behind its name.`
  return new Problem('not-found', sentence, { field: 'url' })
}
