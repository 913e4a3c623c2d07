// What lies in a calendar or an address book on a server: listing, reading, writing and removing it, each thing by
// its address and its mark (ETag), so that nothing is written over that somebody changed there.
import { Problem } from '#core/problem.ts'
import { ask, askParts, hostOf, type DavAccess } from './ask.ts'
import { namespaces, pathOf, propfind, textIn, type Sort } from './discover.ts'

/** The mark of the whole, another one whenever something in it was changed; not every server has one. */
export async function findMark(access: DavAccess, url: string): Promise<string | undefined> {
  const [found] = await propfind(access, url, '0', ['cs:getctag', 'd:resourcetype'])
  checkStatus(found?.status ?? 500, url)
  return textIn(found?.props?.['getctag'])
}

export type Listed = { readonly href: string; readonly etag: string }

/** All that lies in it, by its path: a server may write an address in several ways. */
export async function listObjects(
  access: DavAccess,
  url: string,
): Promise<ReadonlyMap<string, Listed>> {
  const parts = await propfind(access, url, '1', ['d:getetag', 'd:resourcetype'])
  checkStatus(parts[0]?.status ?? 500, url)
  const listed = parts.flatMap(({ ok, href, props }) => {
    const object = ok && href ? within(href, url) : undefined
    const etag = textIn(props?.['getetag'])
    return object && etag ? [[pathOf(object), { href: object, etag }] as const] : []
  })
  return new Map(listed)
}

export type ObjectRead = Listed & { readonly text: string }

const readAtOnce = 50

/** What lies at these addresses; what is there no more is left out. */
export async function readObjects(
  access: DavAccess,
  sort: Sort,
  url: string,
  hrefs: readonly string[],
): Promise<readonly ObjectRead[]> {
  const read: ObjectRead[] = []
  const asked = new Set(hrefs.map(pathOf))
  for (let from = 0; from < hrefs.length; from += readAtOnce) {
    const some = hrefs.slice(from, from + readAtOnce)
    const { report, data, found } = reports[sort]
    const parts = await askParts(access, url, {
      ...{ method: 'REPORT', headers: { depth: '1' } },
      body: {
        [report]: {
          _attributes: namespaces,
          'd:prop': { 'd:getetag': {}, [data]: {} },
          'd:href': some.map((href) => new URL(href).pathname),
        },
      },
    })
    checkStatus(parts[0]?.status === 404 ? 207 : (parts[0]?.status ?? 500), url)
    for (const { ok, href, props = {} } of parts) {
      const object = ok && href ? within(href, url) : undefined
      const [etag, text] = [textIn(props['getetag']), textIn(props[found])]
      // Only what was asked for: a server may answer with anything.
      if (object && etag && text && asked.delete(pathOf(object))) {
        read.push({ href: object, etag, text })
      }
    }
  }
  return read
}

const reports = {
  calendar: {
    ...{ report: 'c:calendar-multiget', data: 'c:calendar-data', found: 'calendarData' },
    type: 'text/calendar',
  },
  book: {
    ...{ report: 'card:addressbook-multiget', data: 'card:address-data', found: 'addressData' },
    type: 'text/vcard',
  },
} as const

/** `changed` where it is not as it was taken to be: it was changed there, or is there though it should be new. */
export type Put = { readonly state: 'put'; readonly etag?: string } | { readonly state: 'changed' }

export async function putObject(
  access: DavAccess,
  sort: Sort,
  { href, text, etag }: { readonly href: string; readonly text: string; readonly etag?: string },
): Promise<Put> {
  const condition = etag === undefined ? { 'if-none-match': '*' } : { 'if-match': strong(etag) }
  const headers = { 'content-type': `${reports[sort].type}; charset=utf-8`, ...condition }
  const answered = await ask(access, href, { method: 'PUT', headers, body: text })
  if (answered.status === 412) return { state: 'changed' }
  // A thing that is gone has no mark any more.
  if (etag !== undefined && answered.status === 404) return { state: 'changed' }
  checkStatus(answered.status, href)
  const mark = answered.headers.get('etag')
  return { state: 'put', ...(mark && { etag: mark }) }
}

export async function removeObject(
  access: DavAccess,
  { href, etag }: { readonly href: string; readonly etag?: string | undefined },
): Promise<'removed' | 'changed'> {
  const headers = etag === undefined ? {} : { 'if-match': strong(etag) }
  const { status } = await ask(access, href, { method: 'DELETE', headers })
  if (status === 412) return 'changed'
  if (status !== 404 && status !== 410) checkStatus(status, href)
  return 'removed'
}

export type NewCollection = {
  readonly home: string
  readonly folder: string
  readonly name: string
  /** Of a calendar: whether for tasks. */
  readonly tasks?: boolean
}

/** Gives its address. */
export async function makeCollection(
  access: DavAccess,
  sort: Sort,
  { home, folder, name, tasks = false }: NewCollection,
): Promise<string> {
  const url = new URL(`${folder}/`, home.endsWith('/') ? home : `${home}/`).href
  const comps = { 'c:comp': { _attributes: { name: tasks ? 'VTODO' : 'VEVENT' } } }
  const props =
    sort === 'calendar'
      ? { 'd:displayname': name, 'c:supported-calendar-component-set': comps }
      : {
          'd:resourcetype': { 'd:collection': {}, 'card:addressbook': {} },
          'd:displayname': name,
        }
  const isCalendar = sort === 'calendar'
  const root = isCalendar ? 'c:mkcalendar' : 'd:mkcol'
  const [made] = await askParts(access, url, {
    method: isCalendar ? 'MKCALENDAR' : 'MKCOL',
    body: { [root]: { _attributes: namespaces, 'd:set': { 'd:prop': props } } },
  })
  const status = made?.status ?? 500
  // It is there already.
  if (status === 405 && (await isThere(access, url))) return url
  if (status >= 300) {
    const what = sort === 'calendar' ? 'calendar' : 'address book'
    const sentence = `${hostOf(url)} lets no program make a ${what} (${status}). Make one there yourself, and choose it here.`
    throw new Problem('conflict', sentence)
  }
  return url
}

async function isThere(access: DavAccess, url: string): Promise<boolean> {
  const [found] = await propfind(access, url, '0', ['d:resourcetype'])
  return found?.ok === true
}

/** An address in the same collection; whatever lies elsewhere is none of it. */
function within(href: string, url: string): string | undefined {
  const base = url.endsWith('/') ? url : `${url}/`
  const object = URL.parse(href, base)
  if (!object || object.origin !== new URL(base).origin) return undefined
  const [path, folder] = [pathOf(object.href), pathOf(base)]
  return path.startsWith(folder) && path !== folder ? object.href : undefined
}

/** A mark made weak by a proxy that packs answers is the same mark. */
function strong(etag: string): string {
  return etag.replace(/^W\//, '')
}

function checkStatus(status: number, url: string): void {
  if (status < 300) return
  const host = hostOf(url)
  if (status === 404 || status === 410 || status === 409)
    throw new Problem('not-found', `${host} has this calendar or address book no more.`)
  const why = reasons[status] ?? `it answers ${status}`
  throw new Problem('no-answer', `${host} does not take part: ${why}.`)
}

const reasons: Readonly<Record<number, string>> = {
  403: 'writing there is not allowed',
  413: 'that is too large for it',
  423: 'it is locked just now',
  429: 'it was asked too often',
  500: 'something broke there',
  502: 'something broke there',
  503: 'it is busy, or being looked after',
  507: 'there is no room left',
}
